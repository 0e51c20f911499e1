import CairnMemory
import CairnVocabulary

/// What Cairn could add by itself. Policies strike all but one.
extension DialogueInterpreter {
  /// The notices that fit `proposal`, the most pressing first.
  func notices(for proposal: Proposal, at cursor: DialogueCursor, given facts: Facts)
    -> [ProposedNotice]
  {
    guard !proposal.isUrgent else { return [] }
    let first = proposal.beats.first
    let isSteering = proposal.dialogue.map { !$0.isSection } ?? false
    return [
      first.flatMap { $0.beat.facesOther ? made(.gate, holds: $0.id) : nil },
      first.flatMap { isStepToPermit($0, facts) ? made(.mayIOffer, holds: $0.id) : nil },
      isShut(first, facts) ? made(.shut) : nil,
      isClosed(first, facts) ? made(.closed) : nil,
      stepToAskAfter(given: facts),
      isSteering || proposal.isDirect ? nil : made(.round),
      isDoorDue(facts) ? made(.dueDoor) : nil,
      mayComeBack(proposal, cursor, facts) ? made(.comeBack) : nil,
      made(.longSitting),
    ].compactMap { $0 }
  }

  private func made(_ name: Notice, holds beat: BeatID? = nil) -> ProposedNotice? {
    notice(named: name).map { ProposedNotice(name, beat: $0, holds: beat) }
  }

  private func notice(named name: Notice) -> ProposedBeat? { library.notice(name) }

  private func isStepToPermit(_ beat: ProposedBeat, _ facts: Facts) -> Bool {
    beat.beat.kind == .step && !beat.isPermitted && !facts.isAsking
  }

  private func isShut(_ beat: ProposedBeat?, _ facts: Facts) -> Bool {
    beat?.shutAfter.contains { facts.dangers.contains($0) } ?? false
  }

  private func isClosed(_ beat: ProposedBeat?, _ facts: Facts) -> Bool {
    guard let beat, beat.id.dialogue.isSection else { return false }
    return facts.isClosed(.section(beat.id.dialogue))
  }

  /// Seconds after which an open step lapses unsaid: three weeks.
  private static let lapse: Int64 = 21 * 86_400

  private func stepToAskAfter(given facts: Facts) -> ProposedNotice? {
    guard facts.sitting.openedLightly == true, facts.sitting.turn <= 1,
      let open = facts.memory.openStep, let step = library.step(open.id),
      facts.memory.steps[open.id]?.wasAskedAfter == false
    else { return nil }
    let age = facts.now.seconds(since: open.takenAt)
    guard age >= step.askAfter, age <= Self.lapse else { return nil }
    let id = BeatID(open.id.dialogue, step.askingBeat)
    return library.beat(id).map {
      ProposedNotice(.stepAskedAfter, beat: ProposedBeat(id: id, beat: $0))
    }
  }

  private func isDoorDue(_ facts: Facts) -> Bool {
    facts.sitting.turn == 1
      && facts.memory.putOffs.contains { $0.topic != nil && $0.until <= facts.now }
  }

  private func mayComeBack(
    _ proposal: Proposal, _ cursor: DialogueCursor, _ facts: Facts
  ) -> Bool {
    guard case .awaiting(let beat)? = cursor.setAside, facts.messageLength == .short,
      !facts.sitting.notices.contains(Notice.comeBack.rawValue)
    else { return false }
    return proposal.beats.isEmpty && beat.dialogue != proposal.dialogue
      && (library.beat(beat)?.weight ?? 3) < 3
      && !(library.dialogue(beat.dialogue)?.returns.isEmpty ?? true)
  }
}
