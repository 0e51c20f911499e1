package import CairnDialogue
package import CairnVocabulary

/// Turns the nodes of one dialogue file into a tree. Shapes, names and values are the checker's business; what is left
/// to report here is inside the texts: braces and patterns.
package struct DialogueDecoder {
  package internal(set) var findings = Findings()
  private let patterns: PatternDecoder
  /// The tree's `usual-ways`.
  var usualWays: [Expectation] = []

  package init(patterns: PatternDecoder = PatternDecoder()) { self.patterns = patterns }

  package mutating func dialogue(from root: ContentNode, label: Label) -> Dialogue {
    let spoken = root["spoken-as"]?.text ?? label.name
    var dialogue = Dialogue(label: label, spokenAs: spoken, location: root.location)
    dialogue.opening = entrances(root["opening"])
    dialogue.again = entrances(root["again"])
    dialogue.returns = lines(root["return"])
    dialogue.listen = lines(root["listen"])
    dialogue.answers = root["answers"].map { answers(from: $0) } ?? []
    dialogue.doors = root["doors"]?.entries.map { door($0) } ?? []
    dialogue.shutAfter = root["shut-after"]?.texts.compactMap { Label($0) } ?? []
    dialogue.steps = root["steps"]?.entries.map { step($0) } ?? []
    usualWays = root["usual-ways"].map(Expectation.all) ?? []
    dialogue.beats = root["beats"]?.entries.map { beat($0) } ?? []
    return dialogue
  }

  /// The answers of a map by their names.
  mutating func answers(from node: ContentNode) -> [NamedPatterns] {
    node.entries.map { namedPatterns($0) }
  }

  /// A file of `Dialogues/follow-ups/` or `Dialogues/questions/`, or `Dialogues/inquiries.yaml`, in its order.
  mutating func followUps(from node: ContentNode) -> FollowUpsDraft {
    var draft = FollowUpsDraft()
    for entry in node.entries {
      let answer = namedPatterns(entry)
      draft.patterns.append(answer.patterns)
      draft.all.append(
        FollowUp(
          answer,
          condition: entry.value["when"].map(ConditionDecoder.condition) ?? Condition(),
          lines: (lines(entry.value["say"]), lines(entry.value["ask"])),
          reactions: Reactions(yes: lines(entry.value["yes"]), no: lines(entry.value["no"]))))
    }
    return draft
  }

  package mutating func lines(_ node: ContentNode?) -> [Line] {
    node?.variants(&findings) ?? []
  }

  private func entrances(_ node: ContentNode?) -> [Entrance] {
    node?.entries.map { Entrance(key: $0.key, beats: $0.value.texts) } ?? []
  }

  private mutating func namedPatterns(_ entry: ContentEntry) -> NamedPatterns {
    NamedPatterns(
      name: entry.key, patterns: patterns.patterns(in: entry.value["patterns"], &findings),
      examples: entry.value["examples"]?.texts ?? [], location: entry.location)
  }

  private mutating func door(_ entry: ContentEntry) -> Door {
    Door(answer: namedPatterns(entry), beat: entry.value["to"]?.text ?? "")
  }

  private mutating func step(_ entry: ContentEntry) -> StepDefinition {
    let node = entry.value
    return StepDefinition(
      name: entry.key,
      spoken: node["spoken"]?.text ?? "",
      askAfter: node["ask-after"]?.text.flatMap(Duration.seconds) ?? 0,
      concernsOther: node["with"] != nil,
      ask: lines(node["ask"]),
      done: node["done"]?.text ?? "",
      notDone: node["not-done"]?.text ?? "",
      location: entry.location)
  }
}
