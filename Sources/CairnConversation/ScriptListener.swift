import CairnMatching
package import CairnPacing
package import CairnSafety
import CairnVocabulary

/// Hears with the words, patterns and weights of a script.
package struct ScriptListener: Listener {
  private let language: Language
  private let matcher: IntentMatcher
  private let mentionReader: MentionReader
  private let usualSides: [Label: Role]
  private let screen: SafetyScreen

  package init(_ script: Script) {
    language = script.language
    matcher = script.matcher
    mentionReader = MentionReader(lexicon: script.facts)
    usualSides = script.usualSides
    screen = script.safety
  }

  package func hear(_ text: String, after safety: SafetyState) -> Hearing {
    let utterance = language.utterance(from: text)
    let heard = matcher.matches(in: utterance)
    let concern = screen.concern(
      in: utterance, hint: heard.danger, after: safety,
      near: { matcher.danger(in: utterance, around: $0) })
    let wasWaived = concern == nil && heard.ranked.first?.label.isSafety == true
    let whole = wasWaived ? matcher.matches(in: utterance, withSafety: false) : heard
    let result = concern == nil ? besidesALightWord(in: utterance, heardAs: whole) ?? whole : whole
    let about = concern?.category ?? result.label
    var mentions = mentionReader.mentions(in: utterance, usually: about.flatMap { usualSides[$0] })
    if let about, !about.isSection, !about.isSafety { mentions.leaveSideUnsaid() }
    return Hearing(
      utterance: utterance, concern: concern, result: result, mentions: mentions,
      deniesDanger: concern == nil && screen.takesBack(utterance),
      deniesItAll: concern == nil
        && safety.standing.map { screen.plainlyDenies(utterance, $0) } ?? false)
  }
}

extension ScriptListener {
  /// Words of the talk that a message may begin or end with and still be about something else: "thank you, it helps.
  /// should i tell him?"
  private static let lightWords: Set = [
    "thanks", "yes", "no", "unsure", "greet", "small-talk", "step-done", "step-not-done",
    "feeling-better", "ready", "forget-that", "repeat", "insult", "who-are-you",
  ]

  /// "Thank you, it helped to talk about it": more of the same, and no telling.
  private static let goesWithMore: Set = ["thanks", "feeling-better", "small-talk", "ready"]

  /// Words that a light word must leave over to be beside the point, and fewer where they ask something. Ours.
  private static let wordsLeftOver = 6
  private static let wordsOfAQuestion = 4

  /// What the rest of the message is, where a light word is only one clause of it; nil where there is no such rest.
  private func besidesALightWord(in utterance: Utterance, heardAs whole: MatchResult)
    -> MatchResult?
  {
    guard let label = whole.label, label.isConversation, Self.lightWords.contains(label.name),
      utterance.clauses.count > 1
    else { return nil }
    let rest = utterance.clauses.map { language.utterance(from: utterance.text(of: $0)) }
      .filter { !$0.words.isEmpty && matcher.matches(in: $0).label != label }
    let text = rest.map(\.original).joined(separator: " ")
    let isAsked = rest.contains(where: \.asksAnything)
    let left = rest.reduce(0) { $0 + $1.words.count }
    guard left >= (isAsked ? Self.wordsOfAQuestion : Self.wordsLeftOver) else { return nil }
    let result = matcher.matches(in: language.utterance(from: text))
    let isATelling = result.label?.isSection == true && !Self.goesWithMore.contains(label.name)
    let isOfWeight =
      isAsked || isATelling || ["forget-that", "unsure"].contains(label.name)
    return isOfWeight && result.label != label ? result : nil
  }
}

extension Companion {
  /// Cairn with the content of `script`.
  package init(_ script: Script, pacing: Pacing = Pacing()) {
    self.init(
      library: script.dialogues, helpLines: script.helpLines, listener: ScriptListener(script),
      pacing: pacing)
  }
}
