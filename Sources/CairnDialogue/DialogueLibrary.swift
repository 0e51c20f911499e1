package import CairnMemory
package import CairnVocabulary

/// All trees, by label, with the notices and the reflections that any of them may use.
package struct DialogueLibrary: Sendable {
  private let shelves: [Label: DialogueShelf]
  package let notices: Dialogue
  package let reflections: [Reflection]
  private let lateFollowUps: LateRead<FollowUps>
  private let lateQuestions: LateRead<FollowUps>
  private let lateInquiries: LateRead<FollowUps>

  /// The label the notices stand under.
  package static let noticesLabel = Label(group: "cairn", name: "notices")

  package init(
    dialogues: [Dialogue], notices: Dialogue, reflections: [Reflection],
    followUps: FollowUps = FollowUps(), questions: FollowUps = FollowUps(),
    inquiries: FollowUps = FollowUps()
  ) {
    self.init(
      shelves: dialogues.map { DialogueShelf($0) }, notices: notices, reflections: reflections,
      followUps: LateRead { followUps }, questions: LateRead { questions },
      inquiries: LateRead { inquiries })
  }

  package init(
    shelves: [DialogueShelf], notices: Dialogue, reflections: [Reflection],
    followUps: LateRead<FollowUps>, questions: LateRead<FollowUps>,
    inquiries: LateRead<FollowUps>
  ) {
    self.notices = notices
    self.reflections = reflections
    lateFollowUps = followUps
    lateQuestions = questions
    lateInquiries = inquiries
    let all = shelves + [DialogueShelf(notices)]
    self.shelves = Dictionary(all.map { ($0.label, $0) }) { _, later in later }
  }

  /// Every tree and the notices. Reads what was not read yet: for measuring and writing, not for a talk.
  package var dialogues: [Label: Dialogue] { shelves.compactMapValues(\.dialogue) }

  /// What follows from something told. Read when one is first looked for: most replies need none.
  package var followUps: FollowUps { lateFollowUps.value ?? FollowUps() }

  /// What answers something asked. Read when one is first looked for.
  package var questions: FollowUps { lateQuestions.value ?? FollowUps() }

  /// What may be asked of anybody who tells, in this order; each with the words that tell it unasked.
  package var inquiries: FollowUps { lateInquiries.value ?? FollowUps() }

  package func dialogue(_ label: Label) -> Dialogue? { shelves[label]?.dialogue }

  package func beat(_ id: BeatID) -> Beat? { shelves[id.dialogue]?.opened?.beat(named: id.beat) }

  package func step(_ id: StepID) -> StepDefinition? {
    dialogue(id.dialogue)?.steps.first { $0.name == id.name }
  }

  /// Those of `steps` that concern the other person: they go when danger was told about them.
  package func withOther(_ steps: some Sequence<StepID>) -> Set<StepID> {
    Set(steps.filter { step($0)?.concernsOther == true })
  }

  /// A beat of the notices. Nil when the content has none of that name; the loader refuses such content.
  package func notice(_ notice: Notice) -> ProposedBeat? {
    let id = BeatID(Self.noticesLabel, notice.rawValue)
    return beat(id).map { ProposedBeat(id: id, beat: $0) }
  }
}

extension DialogueLibrary: Hashable {
  package static func == (left: DialogueLibrary, right: DialogueLibrary) -> Bool {
    left.reflections == right.reflections && left.dialogues == right.dialogues
      && left.followUps == right.followUps && left.questions == right.questions
      && left.inquiries == right.inquiries
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(dialogues)
    hasher.combine(reflections)
  }
}
