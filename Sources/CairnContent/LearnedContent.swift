package import CairnConversation
import CairnMatching
import CairnVocabulary

/// A script and the lessons its matcher learned from, so that content with the same lessons need not learn them again.
package struct LearnedContent: Sendable {
  /// `ContentSource.lessons` of the content the script was read from.
  package let lessons: UInt64
  package let script: Script

  package init(lessons: UInt64, script: Script) {
    (self.lessons, self.script) = (lessons, script)
  }

  /// `other`, hearing what this script learned.
  func teaching(_ other: Script) -> Script {
    var taught = other
    taught.matcher = script.matcher
    taught.facts.roleWeights = script.facts.roleWeights
    return taught
  }
}

extension ContentSource {
  /// A number for everything under `Intents/`, the same for the same files: what a matcher learns depends on nothing
  /// else, but for the words of answers, which the speller knows too.
  package var lessons: UInt64 {
    let files = texts.filter { $0.path.hasPrefix("Intents/") }
    return files.reduce(StableHash.of("")) { $0 &* 31 ^ StableHash.of($1.path + "\n" + $1.text) }
  }
}
