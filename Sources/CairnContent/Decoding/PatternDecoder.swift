import CairnMatching
import CairnVocabulary

/// Reads blocks of patterns, one a line.
enum PatternDecoder {
  static func patterns(_ block: ContentNode?, _ findings: inout Findings) -> PatternSet {
    PatternSet()
  }
}
