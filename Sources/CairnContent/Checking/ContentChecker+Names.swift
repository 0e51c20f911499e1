import CairnDialogue
import CairnVocabulary

extension ContentChecker {
  private var names: TreeNames? { tree.flatMap { definitions.trees[$0] } }

  mutating func checkName(_ text: String, of kind: NameKind, at location: SourceLocation) {
    switch kind {
    case .beat:
      text.contains("#") ? checkWay(text, at: location) : checkBeatName(text, at: location)
    case .step: check(text, isIn: names?.steps, .unknownStep, "step", location)
    case .label: check(text, isIn: definitions.labels, .unknownLabel, "label", location)
    case .phraseSet:
      check(text, isIn: definitions.phraseSets, .unknownPhraseSet, "phrase set", location)
    case .act: check(text, isIn: definitions.acts, .unknownWord, "act", location)
    case .feeling: check(text, isIn: definitions.feelings, .unknownWord, "feeling", location)
    case .need: check(text, isIn: definitions.needs, .unknownWord, "need", location)
    }
  }

  mutating func checkWay(_ text: String, at location: SourceLocation) {
    if text == "rest" || (text == "resume" && tree == DialogueLibrary.noticesLabel) { return }
    guard text.contains("/") else {
      checkBeatName(text, at: location)
      return
    }
    let label = String(text.prefix { $0 != "#" })
    let before = findings.diagnostics.count
    check(label, isIn: definitions.labels, .unknownLabel, "label", location)
    guard text.contains("#"), findings.diagnostics.count == before, let id = BeatID(text) else {
      return
    }
    check(
      id.beat, isIn: definitions.trees[id.dialogue]?.beats, .unknownBeat, "beat of \(label)",
      location)
  }

  private mutating func checkBeatName(_ text: String, at location: SourceLocation) {
    check(text, isIn: names?.beats, .unknownBeat, "beat", location)
  }

  private mutating func check(
    _ name: String, isIn known: [String]?, _ rule: ContentRule, _ noun: String,
    _ location: SourceLocation
  ) {
    guard let known, !known.contains(name) else { return }
    let near = NearestName.hint(name, among: known)
    findings.report(rule, "unknown \(noun) '\(name)'\(near)", at: location)
  }

  /// `expect`, `opening` and `again`: what is heard or whom it is for, and where that leads.
  mutating func checkWays(_ node: ContentNode, is shape: ContentShape) {
    guard case .map(let entries) = node.value else {
      reportShape(node, wanted: "keys with where each leads")
      return
    }
    for entry in entries {
      if shape == .ways {
        checkCue(entry)
        check(entry.value, is: .way)
      } else {
        checkText(entry.asText, is: .choice(ContentKey.entrances))
        check(entry.value, is: .names(.beat))
      }
    }
    if node["else"] == nil {
      findings.report(.missingElse, "no 'else': everybody needs a way on", at: node.location)
    }
  }

  private mutating func checkCue(_ entry: ContentEntry) {
    if entry.key == "else" { return }
    if entry.key.hasPrefix("answers/") {
      let name = String(entry.key.dropFirst("answers/".count))
      check(name, isIn: names?.answers, .unknownAnswer, "answer", entry.location)
    } else {
      check(entry.key, isIn: definitions.labels, .unknownLabel, "label", entry.location)
    }
  }

  /// Every notice that a policy or the interpreter may ask for must be written.
  mutating func checkNotices(_ root: ContentNode) {
    let written = root["beats"]?.entries.map(\.key) ?? []
    for notice in Notice.written where !written.contains(notice.rawValue) {
      findings.report(.missingKey, "no beat '\(notice.rawValue)' in the notices", at: root.location)
    }
  }

  /// What only all keys of a beat together can show.
  mutating func checkBeat(_ node: ContentNode) {
    let start = node.location
    switch (node["expect"], node["goto"]) {
    case (nil, nil):
      findings.report(
        .beatWithoutEnd, "this beat ends nowhere; give it 'expect' or 'goto'", at: start)
    case (.some, .some(let second)):
      findings.report(.twoEnds, "'expect' and 'goto' in one beat; keep one", at: second.location)
    case (nil, .some) where node["ask"] != nil && tree != DialogueLibrary.noticesLabel:
      findings.report(.beatWithoutEnd, "a question needs 'expect' for its answers", at: start)
    default: break
    }
    if let condition = node["when"], node["otherwise"] == nil {
      findings.report(.missingOtherwise, "'when' without 'otherwise'", at: condition.location)
    }
    if let other = node["otherwise"], node["when"] == nil {
      findings.report(.missingOtherwise, "'otherwise' without 'when'", at: other.location)
    }
  }
}

extension ContentEntry {
  /// The key as a text of its own.
  fileprivate var asText: ContentNode {
    ContentNode(value: .text(key), style: .plain, location: location)
  }
}
