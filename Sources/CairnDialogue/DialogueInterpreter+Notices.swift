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
      facts.refersBack ? made(.nothingKept) : nil,
      stepToAskAfter(beside: first, given: facts),
      isSteering || proposal.isDirect ? nil : made(.today),
      isSteering || proposal.isDirect ? nil : made(.round),
      facts.memory.putOffs.contains { $0.topic != nil } ? made(.dueDoor) : nil,
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
    return facts.memory.closed.contains(.section(beat.id.dialogue))
  }

  /// The open step that is due; not when they have just said themselves how it went.
  private func stepToAskAfter(beside first: ProposedBeat?, given facts: Facts) -> ProposedNotice? {
    guard let open = facts.memory.openStep, let step = library.step(open.id),
      facts.memory.steps[open.id]?.wasAskedAfter == false,
      facts.now.seconds(since: open.takenAt) >= step.askAfter,
      first?.id.dialogue != open.id.dialogue
        || ![step.done, step.notDone].contains(first?.id.beat ?? "")
    else { return nil }
    let id = BeatID(open.id.dialogue, step.askingBeat)
    return library.beat(id).map {
      ProposedNotice(.stepAskedAfter, beat: ProposedBeat(id: id, beat: $0))
    }
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
