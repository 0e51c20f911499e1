import CairnConversation
import CairnMatching
import CairnSafety
import CairnVocabulary

/// Hears `label words`: the first word is the label, surely, or `-` for none; the rest is what was typed. So a story of
/// a rule of timing hangs on no content and on nothing that is learned.
struct LabelListener: Listener {
  func hear(_ text: String, after safety: SafetyState) -> Hearing {
    let parts = text.split(separator: " ").map(String.init)
    let label = parts.first.flatMap { Label($0) }
    let words = parts.dropFirst().map { Word(text: $0, typed: $0, span: 0..<0) }
    let utterance = Utterance(
      original: parts.dropFirst().joined(separator: " "), words: words,
      clauses: [0..<words.count])
    let isDanger = label?.isSafety ?? false
    return Hearing(
      utterance: utterance, concern: isDanger ? label.map(concern) : nil,
      result: label.map(result) ?? .nothing, mentions: Mentions())
  }

  private func result(_ label: Label) -> MatchResult {
    MatchResult(ranked: [Match(label: label, score: 1)], confidence: .sure, layer: .pattern)
  }

  private func concern(_ label: Label) -> SafetyConcern {
    SafetyConcern(category: label, tier: 2, form: .own, sign: "said so")
  }
}
