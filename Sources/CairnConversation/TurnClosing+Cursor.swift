import CairnDialogue
import CairnMatching
import CairnPacing
import CairnVocabulary

/// Where the talk stands after a turn.
extension TurnClosing {
  func move(after outcome: Outcome, given facts: Facts, in turn: inout Turn) {
    var cursor = turn.conversation.cursor
    cursor.choices = []
    defer { turn.conversation.cursor = cursor }
    if case .danger(let label, _) = outcome.act {
      cursor = DialogueCursor()
      cursor.place = place(after: outcome.composed.beats.last, given: facts) ?? .resting(label)
      return
    }
    if let notice = outcome.composed.notice, notice.notice.replacesWords {
      return wait(for: notice, outcome, &cursor)
    }
    cursor.choices = outcome.tempered.proposal.choices
    let before = cursor.place
    cursor.place = next(after: outcome, from: before, given: facts)
    if before.isOpen, let old = before.dialogue, old.isSection, old != cursor.dialogue {
      cursor.setAside = before
    }
    if cursor.setAside?.dialogue == cursor.dialogue { cursor.setAside = nil }
  }

  /// A notice that asks stands open itself; what it holds up waits behind it.
  private func wait(
    for notice: ProposedNotice, _ outcome: Outcome, _ cursor: inout DialogueCursor
  ) {
    cursor.held = notice.holds
    if case .expect = notice.beat.beat.ending {
      cursor.place = .awaiting(notice.beat.id)
    } else if let label = outcome.tempered.proposal.dialogue {
      cursor.place = .resting(label)
    }
    cursor.choices = outcome.tempered.proposal.choices
  }

  private func next(
    after outcome: Outcome, from before: DialogueCursor.Place, given facts: Facts
  ) -> DialogueCursor.Place {
    // What Cairn adds by itself stands beside the talk: it goes on from the beat before.
    let aside = outcome.composed.notice?.beat.id
    guard let last = outcome.composed.beats.last(where: { $0.id != aside }) else {
      if let held = outcome.tempered.heldBack { return .next(held.id) }
      if outcome.act == .listen { return before }
      let came = outcome.tempered.proposal.dialogue
      return before.isOpen && came == before.dialogue ? came.map { .resting($0) } ?? before : before
    }
    let isAside = !last.id.dialogue.isSection && !last.id.dialogue.isSafety
    if let place = place(after: last, given: facts) {
      // A steering word answered leaves the talk where it was, unless it asks something itself.
      if isAside, case .next = place { return before }
      return place
    }
    if before.dialogue?.isSafety == true, last.id.beat == Notice.askedInVain.rawValue {
      return facts.sitting.section.map { .resting($0) } ?? .nowhere
    }
    return isAside ? before : .resting(last.id.dialogue)
  }

  /// The place after a beat that was said; nil when it came to rest.
  private func place(after said: ProposedBeat?, given facts: Facts) -> DialogueCursor.Place? {
    guard let said else { return nil }
    switch said.beat.ending {
    case .expect: return .awaiting(said.id)
    case .goto(let target):
      return interpreter.settle(target, in: said.id.dialogue, given: facts).map { .next($0) }
    }
  }
}

extension DialogueCursor.Place {
  var dialogue: Label? {
    switch self {
    case .nowhere: nil
    case .awaiting(let beat), .next(let beat): beat.dialogue
    case .resting(let label): label
    }
  }
}
