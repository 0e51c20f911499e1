import CairnDialogue
import CairnVocabulary

extension ContentChecker {
  private var names: TreeNames? { tree.flatMap { definitions.trees[$0] } }

  mutating func checkName(_ text: String, of kind: NameKind, at location: SourceLocation) {
    check(text, isOneOf: known(kind), at: location)
  }

  private func known(_ kind: NameKind) -> KnownNames {
    switch kind {
    case .beat: KnownNames(names?.beats, .unknownBeat, "beat")
    case .step: KnownNames(names?.steps, .unknownStep, "step")
    case .label: KnownNames(definitions.labels, .unknownLabel, "label")
    case .phraseSet: KnownNames(definitions.phraseSets, .unknownPhraseSet, "phrase set")
    case .act: KnownNames(definitions.acts, .unknownWord, "act")
    case .feeling: KnownNames(definitions.feelings, .unknownWord, "feeling")
    case .need: KnownNames(definitions.needs, .unknownWord, "need")
    }
  }

  /// Bytes of a name for which a near one is looked for, and findings up to which it is. Ours: behind hundreds of
  /// findings nobody reads another hint.
  private static let longestName = 80
  private static let findingsWithHints = 200

  private mutating func check(
    _ name: String, isOneOf known: KnownNames, at location: SourceLocation
  ) {
    guard let names = known.names, !names.contains(name) else { return }
    let near =
      name.utf8.count <= Self.longestName && findings.diagnostics.count < Self.findingsWithHints
      ? NearestName.hint(name, among: names) : ""
    findings.report(known.rule, "unknown \(known.noun) '\(name)'\(near)", at: location)
  }

  mutating func checkWay(_ text: String, at location: SourceLocation) {
    if text == "rest" || (text == "resume" && tree == DialogueLibrary.noticesLabel) { return }
    guard text.contains("/") else { return checkName(text, of: .beat, at: location) }
    let label = String(text.prefix { $0 != "#" })
    checkName(label, of: .label, at: location)
    guard text.contains("#"), definitions.labels?.contains(label) == true, let id = BeatID(text)
    else { return }
    let beats = definitions.trees[id.dialogue]?.beats
    check(id.beat, isOneOf: KnownNames(beats, .unknownBeat, "beat of \(label)"), at: location)
  }

  /// `expect`, `usual-ways`, `opening` and `again`: what is heard or whom it is for, and where that leads.
  mutating func checkWays(_ node: ContentNode, is shape: ContentShape) {
    guard case .map(let entries) = node.value else {
      reportShape(node, wanted: "keys with where each leads")
      return
    }
    for entry in entries {
      switch shape {
      case .ways where entry.key == ContentKey.usual: checkUsual(entry)
      case .ways, .usualWays:
        checkCue(entry)
        check(entry.value, is: .way)
      default:
        checkText(entry.asText, is: .choice(ContentKey.entrances))
        check(entry.value, is: .names(.beat))
      }
    }
    if node["else"] == nil, shape != .usualWays {
      findings.report(.missingElse, "no 'else': everybody needs a way on", at: node.location)
    }
  }

  /// `usual: yes` stands for the tree's usual ways, which must be there.
  private mutating func checkUsual(_ entry: ContentEntry) {
    checkText(entry.value, is: .choice(["yes"]))
    if names?.hasUsualWays != true {
      findings.report(.missingKey, "this tree has no 'usual-ways'", at: entry.location)
    }
  }

  private mutating func checkCue(_ entry: ContentEntry) {
    if entry.key == "else" { return }
    if entry.key.hasPrefix("answers/") {
      let name = String(entry.key.dropFirst("answers/".count))
      let own = names?.answers
      let answers = KnownNames(own.map { $0 + definitions.answers }, .unknownAnswer, "answer")
      check(name, isOneOf: answers, at: entry.location)
    } else {
      checkName(entry.key, of: .label, at: entry.location)
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

/// The names one use may choose from, and what to call a miss.
private struct KnownNames {
  /// Nil while what would define them could not be read: then every name passes.
  let names: [String]?
  let rule: ContentRule
  let noun: String

  init(_ names: [String]?, _ rule: ContentRule, _ noun: String) {
    self.names = names
    self.rule = rule
    self.noun = noun
  }
}
