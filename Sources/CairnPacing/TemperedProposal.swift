package import CairnDialogue
import CairnVocabulary

/// A proposal after the policies: what may be said now, and what was held back by which rule.
package struct TemperedProposal: Hashable, Sendable {
  package var proposal: Proposal
  /// Whether the last beat's question may be asked.
  package var mayAsk = true
  /// Whether thoughts may be said at all, or only what shows that it was heard.
  package var onlyListens = false
  /// The beat that was held back and comes next.
  package var heldBack: ProposedBeat?
  /// Words the reply may have.
  package var wordLimit = Int.max
  package var withheld: [Withheld] = []

  package init(_ proposal: Proposal) { self.proposal = proposal }

  /// Strikes the beat at `index` and all after it; what is struck first comes next.
  mutating func strike(from index: Int, rule: String) {
    guard index < proposal.beats.count else { return }
    for beat in proposal.beats[index...] {
      withheld.append(Withheld(rule: rule, what: beat.id.description))
    }
    if index == 0, heldBack == nil { heldBack = proposal.beats[0] }
    proposal.beats.removeSubrange(index...)
  }

  /// Leaves a question between two subjects out, whole: without it its words lead nowhere.
  mutating func leaveChoice(rule: String) {
    strike(from: 0, rule: rule)
    heldBack = nil
    proposal.choices = []
  }

  /// Leaves the question out.
  mutating func silenceQuestion(rule: String) {
    guard mayAsk else { return }
    mayAsk = false
    if proposal.beats.contains(where: { !$0.beat.ask.isEmpty }) {
      withheld.append(Withheld(rule: rule, what: "question"))
    }
  }

  /// Takes a notice out that has no occasion: nothing is held back by it.
  mutating func drop(_ notice: Notice) {
    proposal.notices.removeAll { $0.notice == notice }
  }

  /// Strikes the notices that `isStruck` names.
  mutating func strikeNotices(rule: String, where isStruck: (Notice) -> Bool) {
    for notice in proposal.notices where isStruck(notice.notice) {
      withheld.append(Withheld(rule: rule, what: notice.notice.rawValue))
    }
    proposal.notices.removeAll { isStruck($0.notice) }
  }
}

/// What was held back, and by which rule.
package struct Withheld: Hashable, Sendable {
  package let rule: String
  package let what: String

  package init(rule: String, what: String) {
    self.rule = rule
    self.what = what
  }
}
