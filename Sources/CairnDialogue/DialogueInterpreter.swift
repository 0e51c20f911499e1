import CairnVocabulary

/// Walks the trees: from an act and a place to what could be said next.
package struct DialogueInterpreter: Sendable {
  package let library: DialogueLibrary

  package init(library: DialogueLibrary) { self.library = library }

  /// The most beats of one tree that a reply could say; policies usually leave one or two.
  private static let beatsAhead = 3

  package func proposal(
    for act: DialogueAct, at cursor: DialogueCursor, given facts: Facts
  ) -> Proposal {
    var proposal = words(for: act, at: cursor, given: facts)
    if act != .opened {
      proposal.notices = notices(for: proposal, at: cursor, given: facts)
    }
    return proposal
  }

  /// What the trees hold for `act`, before anything is added.
  private func words(
    for act: DialogueAct, at cursor: DialogueCursor, given facts: Facts
  ) -> Proposal {
    switch act {
    case .opened: notice(.opening)
    case .danger(let label, let form): danger(label, form: form, given: facts)
    case .take(let target, let dialogue, let recognised):
      taking(target, from: dialogue, recognised: recognised, at: cursor, given: facts)
    case .open(let label): opening(label, given: facts)
    case .enter(let beat): entering(beat, given: facts)
    case .goOn: goingOn(at: cursor, given: facts)
    case .listen: listening(at: cursor, given: facts)
    case .clarify(let first, let second): clarifying(first, second)
    }
  }

  private func notice(_ name: Notice) -> Proposal {
    var proposal = Proposal()
    proposal.beats = library.notice(name).map { [$0] } ?? []
    proposal.mayReflect = false
    return proposal
  }

  private func danger(_ label: Label, form: String, given facts: Facts) -> Proposal {
    var proposal = Proposal()
    proposal.isUrgent = true
    proposal.isDirect = true
    proposal.mayReflect = false
    proposal.dialogue = label
    if let entrance = safetyEntrance(label, form: form, given: facts) {
      proposal.beats = walk(from: entrance, permitted: true, given: facts)
    }
    return proposal
  }

  private func taking(
    _ target: Target, from dialogue: Label, recognised: Bool, at cursor: DialogueCursor,
    given facts: Facts
  ) -> Proposal {
    var proposal = Proposal()
    proposal.isDirect = recognised
    proposal.dialogue = dialogue
    if target == .resume {
      proposal.isDirect = true
      proposal.dialogue = cursor.held?.dialogue ?? dialogue
      proposal.beats = cursor.held.map { walk(from: $0, permitted: true, given: facts) } ?? []
    } else if let beat = settle(target, in: dialogue, given: facts) {
      proposal.dialogue = beat.dialogue
      proposal.beats = walk(from: beat, permitted: recognised, given: facts)
    }
    let isDanger = proposal.dialogue?.isSafety ?? false
    // A tree of danger that has come to its end leaves nothing urgent to say, and is not silent either.
    proposal.isUrgent = isDanger && !proposal.beats.isEmpty
    proposal.mayReflect = !isDanger
    return proposal
  }

  private func opening(_ label: Label, given facts: Facts) -> Proposal {
    var proposal = Proposal()
    proposal.dialogue = label
    proposal.isDirect = !label.isSection
    if let entrance = entrance(of: label, given: facts) {
      proposal.beats = walk(from: entrance, permitted: !label.isSection, given: facts)
    }
    return proposal
  }

  private func entering(_ beat: BeatID, given facts: Facts) -> Proposal {
    var proposal = Proposal()
    proposal.dialogue = beat.dialogue
    proposal.isDirect = true
    if let settled = settle(.beatOf(beat), in: beat.dialogue, given: facts) {
      proposal.beats = walk(from: settled, permitted: true, given: facts)
    }
    return proposal
  }

  private func goingOn(at cursor: DialogueCursor, given facts: Facts) -> Proposal {
    switch cursor.place {
    case .awaiting(let id):
      guard case .expect(_, let other)? = library.beat(id)?.ending else { break }
      return taking(other, from: id.dialogue, recognised: false, at: cursor, given: facts)
    case .next(let id):
      return taking(
        .beatOf(id), from: id.dialogue, recognised: false, at: cursor, given: facts)
    case .resting(let label) where label.isSection && facts.isReadyForMore:
      return opening(label, given: facts)
    case .resting, .nowhere: break
    }
    return listening(at: cursor, given: facts)
  }

  /// After a word of the talk itself ("thanks", "yes") it is the section before it that goes on listening.
  private func listening(at cursor: DialogueCursor, given facts: Facts) -> Proposal {
    var proposal = Proposal()
    // A tree of danger whose question came to nothing has no words for what goes on after it.
    let isAside =
      cursor.dialogue.map { !$0.isSection && !($0.isSafety && facts.dangers.contains($0)) } ?? true
    let before = isAside ? facts.sitting.section : nil
    proposal.dialogue = before ?? cursor.dialogue.flatMap { $0.isSafety && isAside ? nil : $0 }
    return proposal
  }

  private func clarifying(_ first: Label, _ second: Label) -> Proposal {
    var proposal = notice(.clarify)
    proposal.choices = [first, second]
    proposal.mayReflect = true
    return proposal
  }

  /// The beats from `id` on that lead into each other without waiting.
  private func walk(from id: BeatID, permitted: Bool, given facts: Facts) -> [ProposedBeat] {
    var beats: [ProposedBeat] = []
    var next: BeatID? = id
    while let id = next, let beat = library.beat(id), beats.count < Self.beatsAhead {
      guard !beats.contains(where: { $0.id == id }) else { break }
      beats.append(
        ProposedBeat(
          id: id, beat: beat, isPermitted: permitted && beats.isEmpty,
          shutAfter: library.dialogue(id.dialogue)?.shutAfter ?? []))
      guard case .goto(let target) = beat.ending else { break }
      next = settle(target, in: id.dialogue, given: facts)
    }
    return beats
  }
}
