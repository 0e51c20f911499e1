package import CairnVocabulary

/// What people say when they mean one label.
package struct Intent: Hashable, Sendable {
  package let label: Label
  package var patterns: PatternSet
  /// Whole utterances of this label; the weights are learned from them.
  package var examples: [Example]
  /// Utterances that look like this label and are not.
  package var counterexamples: [Example]
  package let location: SourceLocation

  package init(
    label: Label, patterns: PatternSet = PatternSet(), examples: [Example] = [],
    counterexamples: [Example] = [], location: SourceLocation
  ) {
    self.label = label
    self.patterns = patterns
    self.examples = examples
    self.counterexamples = counterexamples
    self.location = location
  }
}

/// One whole utterance as somebody might type it, and where it is written.
package struct Example: Hashable, Sendable {
  package let text: String
  package let location: SourceLocation

  package init(text: String, location: SourceLocation) {
    self.text = text
    self.location = location
  }
}
