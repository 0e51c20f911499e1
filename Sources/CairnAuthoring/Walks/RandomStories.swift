package import CairnConversation
import CairnDialogue
import CairnMatching
import CairnSafety
import CairnVocabulary

/// Talks made at random of what people say: examples of sections and of steering words, short answers, silences of
/// minutes and of weeks, closing and coming back. Held to the standing checks, they look for what nobody thought of.
package struct RandomStories: Sendable {
  private let sections: [[String]]
  private let steering: [[String]]
  private let dangers: [[String]]

  package init(script: Script) {
    var examples: [Label: [String]] = [:]
    for intent in script.intents { examples[intent.label] = intent.examples.map(\.text) }
    for dialogue in script.dialogues.dialogues.values {
      let own = dialogue.answers + dialogue.doors.map(\.answer)
      examples[dialogue.label, default: []] += own.flatMap(\.examples)
    }
    let labels = script.vocabulary.map(\.label)
    let lines = { (isWanted: (Label) -> Bool) in
      labels.filter(isWanted).compactMap { examples[$0] }.filter { !$0.isEmpty }
    }
    sections = lines(\.isSection)
    steering = lines { $0.isConversation || $0.group == "command" }
    dangers = lines(\.isSafety)
  }

  /// A talk of `turns` turns of the person over some weeks; the same for the same seed.
  package func story(seed: UInt64, turns: Int) -> Story {
    var numbers = SeededNumbers(seed: seed)
    var story = Story(
      name: "seed \(seed)", location: SourceLocation(file: "seed \(seed)", line: 1, column: 1))
    let hour = Int64(numbers.below(24 * 28))
    story.clock = Story.usualClock.advanced(bySeconds: hour * 3600)
    var subject = numbers.pick(sections) ?? []
    for number in 1...max(turns, 1) {
      let place = SourceLocation(file: story.location.file, line: number, column: 1)
      if numbers.happens(15) { subject = numbers.pick(sections) ?? [] }
      if let silence = silence(&numbers) { story.steps.append(.wait(silence)) }
      if numbers.happens(4) { story.steps.append(.turn(StoryTurn(.restart, at: place))) }
      let text = line(of: subject, &numbers)
      story.steps.append(.turn(StoryTurn(.said(text), at: place)))
    }
    return story
  }

  /// Seconds before the next line: mostly a minute or so, now and then a night, a week or a month.
  private func silence(_ numbers: inout SeededNumbers) -> Int64? {
    switch numbers.below(100) {
    case 0..<50: Int64(10 + numbers.below(110))
    case 50..<56: Int64(3600 + numbers.below(12 * 3600))
    case 56..<60: Int64(86_400 * (1 + numbers.below(9)))
    case 60: Int64(86_400 * (10 + numbers.below(40)))
    default: nil
    }
  }

  private static let short = [
    "yes", "no", "ok", "i don't know", "maybe", "hm", "not really", "yeah", "why",
    "why did she do it",
    "why did he do that to me", "nothing", "the same again", "and again",
    "please don't mention anna",
    "anna came by today", "not now, in two days", "ask me tomorrow night", "i work nights",
    "as i told you last time", "hi", "go on", "one thing at a time", "what can i do now?",
  ]

  private func line(of subject: [String], _ numbers: inout SeededNumbers) -> String {
    switch numbers.below(100) {
    case 0..<48: numbers.pick(subject) ?? ""
    case 48..<70: numbers.pick(Self.short) ?? ""
    case 99 where numbers.happens(30): numbers.pick(numbers.pick(dangers) ?? []) ?? ""
    default: numbers.pick(numbers.pick(steering) ?? []) ?? ""
    }
  }
}
