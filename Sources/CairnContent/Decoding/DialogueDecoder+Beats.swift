import CairnDialogue
import CairnVocabulary

extension DialogueDecoder {
  mutating func beat(_ entry: ContentEntry) -> Beat {
    let node = entry.value
    var beat = Beat(name: entry.key, ending: ending(of: node), location: entry.location)
    beat.kind = node["kind"]?.text.flatMap(Beat.Kind.init) ?? .hear
    beat.facesOther = node["faces"] != nil
    beat.remarksOnGap = node["remarks-on"] != nil
    beat.weight = node["weight"]?.text.flatMap { Int($0) } ?? beat.weight
    beat.reflects = node["reflect"]?.text != "no"
    beat.condition = node["when"].map(ConditionDecoder.condition)
    beat.otherwise = node["otherwise"]?.text.map(Target.init)
    beat.say = lines(node["say"])
    beat.ask = lines(node["ask"])
    beat.offer = node["offer"]?.text
    beat.helpLines = node["lines"]?.texts ?? []
    beat.directives = node["do"]?.texts.compactMap(Directive.init) ?? []
    beat.from = node["from"]?.texts.compactMap { Int($0) } ?? []
    beat.was = node["was"]?.texts ?? []
    return beat
  }

  private func ending(of node: ContentNode) -> Ending {
    guard let ways = node["expect"] else { return .goto(Target(node["goto"]?.text ?? "rest")) }
    let place = ways.entries.firstIndex { $0.key == ContentKey.usual }
    let own = Expectation.all(in: ways)
    guard let place else { return .expect(Ways(own), else: Target(ways["else"]?.text ?? "rest")) }
    let cues = Set(own.map(\.cue))
    let usual = usualWays.filter { !cues.contains($0.cue) }
    let before = Expectation.all(in: ways, upTo: place).count
    return .expect(
      Ways(own.prefix(before) + usual + own.dropFirst(before)),
      else: Target(ways["else"]?.text ?? "rest"))
  }
}

extension Expectation {
  /// The ways of a map, in order; `else` is none of them.
  static func all(in node: ContentNode) -> [Expectation] {
    all(in: node, upTo: node.entries.count)
  }

  /// Those among the first `count` entries.
  static func all(in node: ContentNode, upTo count: Int) -> [Expectation] {
    node.entries.prefix(count).compactMap { entry in
      guard let way = entry.value.text, let cue = Cue(entry.key) else { return nil }
      return Expectation(cue: cue, target: Target(way))
    }
  }
}

extension Target {
  /// The way that `text` names; what is neither `rest` nor `resume` nor has a slash is a beat of the same tree.
  init(_ text: String) {
    if text == "rest" {
      self = .rest
    } else if text == "resume" {
      self = .resume
    } else if let id = BeatID(text) {
      self = .beatOf(id)
    } else if let label = Label(text) {
      self = .tree(label)
    } else {
      self = .beat(text)
    }
  }
}

extension Expectation.Cue {
  /// Nil for `else`, which is no cue, and for what is no label.
  init?(_ key: String) {
    guard let label = Label(key) else { return nil }
    self = label.group == "answers" ? .answer(label.name) : .label(label)
  }
}
