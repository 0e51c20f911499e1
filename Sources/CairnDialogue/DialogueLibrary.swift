package import CairnMemory
package import CairnVocabulary

/// All trees, by label, with the notices and the reflections that any of them may use.
package struct DialogueLibrary: Hashable, Sendable {
  package let dialogues: [Label: Dialogue]
  package let notices: Dialogue
  package let reflections: [Reflection]
  private let beats: [BeatID: Beat]

  /// The label the notices stand under.
  package static let noticesLabel = Label(group: "cairn", name: "notices")

  package init(dialogues: [Dialogue], notices: Dialogue, reflections: [Reflection]) {
    self.notices = notices
    self.reflections = reflections
    var byLabel: [Label: Dialogue] = [:]
    var beats: [BeatID: Beat] = [:]
    for dialogue in dialogues + [notices] {
      byLabel[dialogue.label] = dialogue
      for beat in dialogue.beats + dialogue.steps.map(\.askingAfter) {
        for name in [beat.name] + beat.was { beats[BeatID(dialogue.label, name)] = beat }
      }
    }
    self.dialogues = byLabel
    self.beats = beats
  }

  package func dialogue(_ label: Label) -> Dialogue? { dialogues[label] }

  package func beat(_ id: BeatID) -> Beat? { beats[id] }

  package func step(_ id: StepID) -> StepDefinition? {
    dialogues[id.dialogue]?.steps.first { $0.name == id.name }
  }

  /// The steps that concern the other person: they go when danger was told about them.
  package var stepsWithOther: Set<StepID> {
    Set(
      dialogues.values.flatMap { dialogue in
        dialogue.steps.filter(\.concernsOther).map { StepID(dialogue.label, $0.name) }
      })
  }

  /// A beat of the notices. Nil when the content has none of that name; the loader refuses such content.
  package func notice(_ notice: Notice) -> ProposedBeat? {
    let id = BeatID(Self.noticesLabel, notice.rawValue)
    return beat(id).map { ProposedBeat(id: id, beat: $0) }
  }
}
