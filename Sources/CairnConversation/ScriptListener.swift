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
    let result = wasWaived ? matcher.matches(in: utterance, withSafety: false) : heard
    let about = concern?.category ?? result.label
    var mentions = mentionReader.mentions(in: utterance, usually: about.flatMap { usualSides[$0] })
    if let about, !about.isSection, !about.isSafety { mentions.leaveSideUnsaid() }
    return Hearing(
      utterance: utterance, concern: concern, result: result, mentions: mentions,
      deniesDanger: concern == nil && screen.takesBack(utterance))
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
