import CairnConversation
import CairnDialogue
import CairnMatching
import CairnSafety
import CairnVocabulary

/// Everything that could be reached, by name.
struct CoverageItems {
  let all: [(CoverageKind, Set<String>)]

  init(_ script: Script) {
    let trees = script.dialogues.dialogues.values.sorted { $0.label < $1.label }
    let beats = trees.flatMap { tree in tree.beats.map { (BeatID(tree.label, $0.name), $0) } }
    all = [
      (.labels, Set(script.vocabulary.map(\.label.text))),
      (.beats, Set(beats.map(\.0.description))),
      (.variants, Set(beats.flatMap { id, beat in Self.variants(of: beat, id) })),
      (.ways, Set(beats.flatMap { id, beat in Self.ways(of: beat, id) })),
      (.doors, Set(trees.flatMap { tree in tree.doors.map { "\(tree.label) \($0.answer.name)" } })),
      (.conditions, Set(beats.flatMap { id, beat in Self.conditions(of: beat, id) })),
      (.paragraphs, Set(beats.flatMap { id, beat in Self.paragraphs(of: beat, id) })),
      (.returns, Set(trees.filter { !$0.returns.isEmpty }.map(\.label.text))),
      (.dangerPatterns, Self.dangerPatterns(of: script)),
      (.patterns, Self.patterns(of: script)),
    ]
  }

  private static func dangerPatterns(of script: Script) -> Set<String> {
    Set(
      script.safety.patterns.origins.map { origin in
        script.safety.signs[origin.owner].name(of: origin.text)
      })
  }

  /// The patterns of labels that steer the talk: the others only add to a score.
  private static func patterns(of script: Script) -> Set<String> {
    Set(
      script.matcher.patterns.origins.map { origin in
        "\(script.matcher.labels[origin.owner]) '\(origin.text)'"
      })
  }

  private static func variants(of beat: Beat, _ id: BeatID) -> [String] {
    (beat.say + beat.ask).map { "\(id) \($0.location.line)" }
  }

  private static func ways(of beat: Beat, _ id: BeatID) -> [String] {
    switch beat.ending {
    case .goto: []
    case .expect(let ways, _): ways.map { $0.name(from: id) } + ["\(id) else"]
    }
  }

  private static func conditions(of beat: Beat, _ id: BeatID) -> [String] {
    beat.condition == nil ? [] : ["\(id) holds", "\(id) doesn't hold"]
  }

  static func paragraphs(of beat: Beat, _ id: BeatID) -> [String] {
    beat.from.map { "\(id.dialogue) \($0)" }
  }
}

extension SafetySign {
  /// One of its patterns, as coverage names it.
  func name(of pattern: String) -> String { "\(category) \(name) '\(pattern)'" }
}

extension Expectation {
  /// The way as coverage names it: `trust-again/introduction#one conversation/yes`.
  func name(from beat: BeatID) -> String {
    switch cue {
    case .label(let label): "\(beat) \(label)"
    case .answer(let name): "\(beat) answers/\(name)"
    }
  }
}
