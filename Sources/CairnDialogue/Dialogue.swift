package import CairnMatching
package import CairnVocabulary

/// One tree: what Cairn can say about one label, and the ways through it.
package struct Dialogue: Hashable, Sendable {
  package let label: Label
  /// How a question may name this tree: "is it more about *giving them time*, or ...?"
  package var spokenAs: String
  /// Ways in, tried in order: the first beat that may be said now. By role for sections, by form for dangers.
  package var opening: [Entrance]
  /// Ways in on a later visit, before `opening` is tried again.
  package var again: [Entrance]
  /// Words for coming back once after another talk; never the old question again.
  package var returns: [Line]
  /// Short staying lines on this subject, for when no idea may be said.
  package var listen: [Line]
  /// Patterns that only this tree listens for.
  package var answers: [NamedPatterns]
  /// Ways straight to a beat, tried once this tree's label has won.
  package var doors: [Door]
  /// Labels of dangers after which this tree stays shut for the person they concern.
  package var shutAfter: [Label]
  package var steps: [StepDefinition]
  package var beats: [Beat]
  package var location: SourceLocation

  package init(label: Label, spokenAs: String, location: SourceLocation) {
    self.label = label
    self.spokenAs = spokenAs
    self.location = location
    opening = []
    again = []
    returns = []
    listen = []
    answers = []
    doors = []
    shutAfter = []
    steps = []
    beats = []
  }

  package func beat(named name: String) -> Beat? {
    beats.first { $0.name == name || $0.was.contains(name) }
  }
}

/// A way into a tree: for whom, and the beats to try in order.
package struct Entrance: Hashable, Sendable {
  /// `hurt`, `broke`, `both`, `accused`, a form of a safety concern, or `else`.
  package let key: String
  package let beats: [String]

  package init(key: String, beats: [String]) {
    self.key = key
    self.beats = beats
  }
}

/// A named set of patterns with the examples that must hit it.
package struct NamedPatterns: Hashable, Sendable {
  package let name: String
  package let patterns: PatternSet
  package let examples: [String]
  package let location: SourceLocation

  package init(name: String, patterns: PatternSet, examples: [String], location: SourceLocation) {
    self.name = name
    self.patterns = patterns
    self.examples = examples
    self.location = location
  }
}

/// A question that people ask most and that stands in no section's title, with its own way in.
package struct Door: Hashable, Sendable {
  package let answer: NamedPatterns
  package let beat: String

  package init(answer: NamedPatterns, beat: String) {
    self.answer = answer
    self.beat = beat
  }
}

/// One small thing to do.
package struct StepDefinition: Hashable, Sendable {
  package let name: String
  /// As memory and a recap name it: `one true sentence on paper`.
  package let spoken: String
  /// Seconds before it may be asked after.
  package let askAfter: Int64
  /// Whether it concerns the other person; such a step goes when danger was told about them.
  package let concernsOther: Bool
  /// The question that asks after it, in variants.
  package let ask: [Line]
  package let done: String
  package let notDone: String
  package let location: SourceLocation

  package init(
    name: String, spoken: String, askAfter: Int64, concernsOther: Bool, ask: [Line], done: String,
    notDone: String, location: SourceLocation
  ) {
    self.name = name
    self.spoken = spoken
    self.askAfter = askAfter
    self.concernsOther = concernsOther
    self.ask = ask
    self.done = done
    self.notDone = notDone
    self.location = location
  }
}
