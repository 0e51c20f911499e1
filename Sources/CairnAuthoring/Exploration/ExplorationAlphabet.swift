import CairnConversation
import CairnDialogue
import CairnMatching
import CairnSafety
import CairnVocabulary

/// Everything that can be said in an exploration, each with what is heard in it.
struct ExplorationAlphabet: Sendable {
  private(set) var hearings: [String: Hearing] = [:]
  private let script: Script

  init(_ script: Script) {
    self.script = script
    for entry in script.vocabulary where !entry.label.isSafety {
      hearings[entry.label.text] = Self.hearing(of: entry.label)
    }
    for tree in script.dialogues.dialogues.values {
      for answer in tree.answers { add(answer, of: tree, as: nil) }
      for door in tree.doors { add(door.answer, of: tree, as: tree.label) }
    }
    for label in script.vocabulary.map(\.label) where label.isSafety { addDanger(label) }
    addTellings()
  }

  var listener: CodeListener { CodeListener(hearings: hearings) }

  // MARK: What can be said

  /// The answers to the beat that stands open: its own, those it names, and words that name nothing.
  func answers(to beat: Beat?, in tree: Label?) -> [ExploredInput] {
    var inputs = labelled(Self.lightWords, .answer)
    inputs += [Self.nothing, Self.shortNothing]
    guard let beat, let tree, case .expect(let ways, _) = beat.ending else { return inputs }
    for way in ways {
      switch way.cue {
      case .answer(let name): inputs.append(answer(name, of: tree))
      case .label(let label) where !Self.lightWords.contains(label.name):
        inputs.append(labelled(label, .answer))
      case .label: break
      }
    }
    return inputs
  }

  /// What opens `tree` or goes deeper into it.
  func asking(for tree: Dialogue) -> [ExploredInput] {
    if tree.label.isSafety { return dangers(of: tree.label, .asks) }
    let more = labelled(["say-more", "ready", "give-me-a-step"], .asks)
    let doors = tree.doors.map { door in
      ExploredInput(
        code: Self.code(door.answer, of: tree.label), kind: .asks,
        storyLine: "> \(door.answer.examples.first ?? door.answer.name)")
    }
    let paces = labelled(["slow-down", "just-listen", "change-topic"], .asks)
    return [labelled(tree.label, .asks)] + doors + more + paces + tellings(of: tree)
  }

  /// Words that end or halt the talk.
  var stopping: [ExploredInput] { labelled(["not-now", "close-topic", "goodbye"], .stops) }

  /// Every label, tried once from a place.
  var everything: [ExploredInput] {
    script.vocabulary.flatMap { entry in
      entry.label.isSafety ? dangers(of: entry.label, .leaves) : [labelled(entry.label, .leaves)]
    }
  }

  private func dangers(of label: Label, _ kind: ExploredInput.Kind) -> [ExploredInput] {
    Self.dangerForms.map { tier, form in
      ExploredInput(
        code: Self.code(label, tier, form), kind: kind, storyLine: ">> \(label)", danger: label)
    }
  }

  // MARK: What is heard

  private static let lightWords = ["yes", "no", "unsure", "thanks"]
  private static let dangerForms: [(tier: Int, form: SafetyConcern.Form)] = [
    (3, .own), (2, .own), (1, .own), (2, .other), (2, .doer),
  ]
  private static let nothing = ExploredInput(
    code: "nothing", kind: .answer, storyLine: "> mm mm mm mm mm mm mm mm")
  private static let shortNothing = ExploredInput(
    code: "short", kind: .answer, storyLine: "> mm")

  /// The labels of these names that the vocabulary has.
  private func labelled(_ names: [String], _ kind: ExploredInput.Kind) -> [ExploredInput] {
    names.map { Label(group: "conversation", name: $0) }
      .filter { hearings[$0.text] != nil }.map { labelled($0, kind) }
  }

  private func labelled(_ label: Label, _ kind: ExploredInput.Kind) -> ExploredInput {
    ExploredInput(code: label.text, kind: kind, storyLine: ">> \(label)")
  }

  private func answer(_ name: String, of tree: Label) -> ExploredInput {
    let answer = script.dialogues.dialogue(tree)?.answers.first { $0.name == name }
    return ExploredInput(
      code: "\(tree) answers/\(name)", kind: .answer,
      storyLine: "> \(answer?.examples.first ?? name)")
  }

  private mutating func add(_ answer: NamedPatterns, of tree: Dialogue, as label: Label?) {
    let utterance = script.language.utterance(from: answer.examples.first ?? answer.name)
    hearings[Self.code(answer, of: tree.label, isDoor: label != nil)] = Hearing(
      utterance: utterance, concern: nil, result: label.map(Self.sure) ?? .nothing,
      mentions: Mentions())
  }

  private static func code(
    _ answer: NamedPatterns, of tree: Label, isDoor: Bool = true
  ) -> String {
    "\(tree) \(isDoor ? "doors" : "answers")/\(answer.name)"
  }

  private static func code(_ label: Label, _ tier: Int, _ form: SafetyConcern.Form) -> String {
    "\(label) \(tier) \(form.rawValue)"
  }

  private mutating func addDanger(_ label: Label) {
    for (tier, form) in Self.dangerForms {
      hearings[Self.code(label, tier, form)] = Hearing(
        utterance: Self.words(ConditionWitness.usualLength),
        concern: SafetyConcern(category: label, tier: tier, form: form, sign: "explored"),
        result: Self.sure(label), mentions: Mentions())
    }
  }

  /// Tellings that meet each condition of each tree, under its label and under none.
  private mutating func addTellings() {
    hearings["nothing"] = Self.hearing(ConditionWitness(), as: nil)
    hearings["short"] = Hearing(
      utterance: Self.words(1), concern: nil, result: .nothing, mentions: Mentions())
    for tree in script.dialogues.dialogues.values {
      for (number, witness) in Self.witnesses(of: tree).enumerated() {
        hearings["\(tree.label) tells \(number)"] = Self.hearing(witness, as: tree.label)
        hearings["\(tree.label) goes on \(number)"] = Self.hearing(witness, as: nil)
      }
    }
  }

  private func tellings(of tree: Dialogue) -> [ExploredInput] {
    Self.witnesses(of: tree).indices.flatMap { number in
      [
        ExploredInput(
          code: "\(tree.label) tells \(number)", kind: .asks, storyLine: ">> \(tree.label)"),
        ExploredInput(
          code: "\(tree.label) goes on \(number)", kind: .asks, storyLine: "> mm mm mm mm mm"),
      ]
    }
  }

  private static func witnesses(of tree: Dialogue) -> [ConditionWitness] {
    var seen: Set<ConditionWitness> = [ConditionWitness()]
    let conditions = tree.beats.compactMap(\.condition).map { ConditionWitness(for: $0) }
    return ([.everythingTold] + conditions).filter { seen.insert($0).inserted }
  }

  private static func hearing(_ witness: ConditionWitness, as label: Label?) -> Hearing {
    Hearing(
      utterance: words(witness.words), concern: nil, result: label.map(sure) ?? .nothing,
      mentions: witness.mentions)
  }

  private static func hearing(of label: Label) -> Hearing {
    let isWord = lightWords.contains(label.name)
    return Hearing(
      utterance: words(isWord ? 1 : ConditionWitness.usualLength), concern: nil,
      result: sure(label), mentions: Mentions())
  }

  /// Words of the talk itself are heard by patterns: learned ones are doubted where nothing else speaks for them.
  private static func sure(_ label: Label) -> MatchResult {
    MatchResult(
      ranked: [Match(label: label, score: 0.95)], confidence: .sure,
      layer: label.isConversation ? .pattern : .learned)
  }

  /// So many words that no pattern knows.
  private static func words(_ count: Int) -> Utterance {
    let words = (0..<count).map { number in
      Word(text: "mm", typed: "mm", span: number * 3..<number * 3 + 2)
    }
    return Utterance(
      original: Array(repeating: "mm", count: count).joined(separator: " "), words: words,
      clauses: [0..<count])
  }
}
