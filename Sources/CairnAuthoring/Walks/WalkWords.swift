import CairnConversation
import CairnDialogue
import CairnMatching
import CairnVocabulary

/// What a walk has people say: what writers wrote down, whole, mistyped, in halves, and what means nothing.
struct WalkWords: Sendable {
  private let examples: [[String]]
  private let answers: [Label: [String: [String]]]
  private let library: DialogueLibrary

  init(_ script: Script) {
    library = script.dialogues
    examples =
      (script.intents.map { $0.examples.map(\.text) + $0.counterexamples.map(\.text) }
      + [library.followUps, library.questions, library.inquiries].map { $0.all.flatMap(\.examples) })
      .filter { !$0.isEmpty }
    var answers: [Label: [String: [String]]] = [:]
    for tree in script.dialogues.dialogues.values {
      for answer in tree.answers {
        answers[tree.label, default: [:]][answer.name] = answer.examples
      }
    }
    self.answers = answers
  }

  /// The next thing said in `conversation`.
  func line(in conversation: Conversation, _ dice: inout WalkDice) -> String {
    switch dice.roll(20) {
    case 0..<7: answer(in: conversation, &dice) ?? example(&dice)
    case 7..<12: example(&dice)
    case 12..<14: Self.mistyped(example(&dice), &dice)
    case 14..<16:
      Self.half(example(&dice), first: true) + " " + Self.half(example(&dice), first: false)
    case 16: Self.nonsense(&dice)
    case 17: dice.pick(Self.small) ?? ""
    case 18: example(&dice) + ". " + example(&dice)
    default: dice.pick(Self.people) ?? ""
    }
  }

  private func example(_ dice: inout WalkDice) -> String {
    dice.pick(examples).flatMap { dice.pick($0) } ?? "mm"
  }

  /// An example of one of the answers that the open beat listens for.
  private func answer(in conversation: Conversation, _ dice: inout WalkDice) -> String? {
    guard let awaited = conversation.cursor.awaited,
      case .expect(let ways, _)? = library.beat(awaited)?.ending, let way = dice.pick(Array(ways))
    else { return nil }
    switch way.cue {
    case .answer(let name): return dice.pick(answers[awaited.dialogue]?[name] ?? [])
    case .label(let label): return label.name == "no" ? "no" : label.name == "yes" ? "yes" : nil
    }
  }

  private static func mistyped(_ text: String, _ dice: inout WalkDice) -> String {
    var letters = Array(text)
    for _ in 0..<max(1, letters.count / 15) where letters.count > 2 {
      let place = dice.roll(letters.count - 1)
      switch dice.roll(3) {
      case 0: letters.swapAt(place, place + 1)
      case 1: letters.remove(at: place)
      default: letters.insert(letters[place], at: place)
      }
    }
    return String(letters)
  }

  private static func half(_ text: String, first: Bool) -> String {
    let words = text.split(separator: " ")
    let middle = words.count / 2
    return (first ? words[..<middle] : words[middle...]).joined(separator: " ")
  }

  private static func nonsense(_ dice: inout WalkDice) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz     .,?!'0😀é\u{301}")
    return String((0..<dice.roll(60) + 1).map { _ in letters[dice.roll(letters.count)] })
  }

  private static let small = [
    "yes", "no", "ok", "idk", "go on", "not now", "what", "hm", "why", "thanks", "just listen",
    "slower please", "another step", "bye", "what do you remember", "forget that", "hello again",
  ]

  private static let people = [
    "my wife anna lied to me", "please don't bring anna up again", "we can talk about anna again",
    "anna came back last night", "my brother tom borrowed money and lied", "don't mention tom",
    "no, i'm the one who cheated", "i cheated on my husband mark three weeks ago",
    "i don't want to talk about the money again", "she found the messages two years ago",
  ]
}
