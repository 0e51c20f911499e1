package import CairnMatching
import CairnVocabulary

/// Reads blocks of patterns, one a line.
package struct PatternDecoder: Sendable {
  private let parser: PatternParser

  /// `phraseSets`: the names patterns may ask for; nil lets every name pass.
  package init(phraseSets: [String]? = nil) {
    parser = PatternParser(phraseSets: phraseSets)
  }

  package func patterns(in block: ContentNode?, _ findings: inout Findings) -> PatternSet {
    var patterns: [Pattern] = []
    for line in block?.lines ?? [] {
      let read = parser.pattern(line.text ?? "", at: line.location)
      findings.add(read.diagnostics)
      if let pattern = read.pattern { patterns.append(pattern) }
    }
    return PatternSet(patterns)
  }
}
