import CairnDialogue
import CairnVocabulary

/// The map for Graphviz.
extension DialogueMap {
  package var dot: String {
    let body = trees.count == 1 ? trees.flatMap(dotTree) : trees.flatMap(dotSummary)
    return (Self.dotHead(isWhole: trees.count > 1) + body + ["}", ""]).joined(separator: "\n")
  }

  private static func dotHead(isWhole: Bool) -> [String] {
    [
      "digraph cairn {",
      "  rankdir=\(isWhole ? "LR" : "TB"); nodesep=0.25; ranksep=\(isWhole ? "1.2" : "0.5");",
      "  node [shape=box, style=\"rounded,filled\", fontname=\"Helvetica\", fontsize=11, "
        + "color=\"\(MapColour.quiet)\"];",
      "  edge [fontname=\"Helvetica\", fontsize=9, color=\"\(MapColour.quiet)\", "
        + "fontcolor=\"#55524a\"];",
    ]
  }

  /// One tree: a node a beat.
  private func dotTree(_ tree: Dialogue) -> [String] {
    let ways = ways(of: tree)
    let own = Set(tree.beats.map { BeatID(tree.label, $0.name) })
    let ends = Set(ways.map(\.to)).filter { end in
      if case .beat(let id) = end { !own.contains(id) } else { true }
    }
    let entrance =
      "  entrance [label=\(Self.quoted(tree.label.text)), shape=plaintext, style=\"\", fontsize=14];"
    return [entrance] + tree.beats.map { dotNode($0, in: tree) }
      + ends.map { "  \(Self.name(of: $0)) [style=\"rounded,dashed\"];" }.sorted()
      + ways.map { way in
        let style = way.isCovered == false ? ", style=dashed" : ""
        let words = Self.quoted(Self.wrapped(way.words, at: 24))
        return "  \(Self.name(of: way.from)) -> \(Self.name(of: way.to)) [label=\(words)\(style)];"
      }
  }

  private func dotNode(_ beat: Beat, in tree: Dialogue) -> String {
    let id = BeatID(tree.label, beat.name)
    let source =
      beat.from.isEmpty ? "" : "  \u{00B6}\(beat.from.map(String.init).joined(separator: ","))"
    let kind = beat.kind == .hear ? "" : " (\(beat.kind.rawValue))"
    let text =
      "\(beat.name)\(kind)\(source)\n" + Self.wrapped(beat.opening(upTo: 70), at: 34)
    let isLost = unreachable.contains(id)
    let rim =
      isLost
      ? ", color=\"\(MapColour.unreached)\", penwidth=3"
      : isCovered(id) == false ? ", style=\"rounded,filled,dashed\"" : ""
    return "  \(Self.name(of: .beat(id))) [label=\(Self.quoted(text)), "
      + "fillcolor=\"\(MapColour.fill(beat.weight))\", fontcolor=\"\(MapColour.ink(beat.weight))\"\(rim)];"
  }

  /// Of the whole, a node a tree, with how much of it stories reached.
  private func dotSummary(_ tree: Dialogue) -> [String] {
    let count = tree.beats.count
    let reached = tree.beats.filter { isCovered(BeatID(tree.label, $0.name)) == true }.count
    let covered = covered == nil ? "\(count) beats" : "\(reached) of \(count) beats in stories"
    let node =
      "  \(Self.quoted(tree.label.text)) [label=\(Self.quoted("\(tree.label)\n\(covered)")), "
      + "fillcolor=\"\(MapColour.fill(tree.beats.map(\.weight).max() ?? 0))\", "
      + "fontcolor=\"\(MapColour.ink(tree.beats.map(\.weight).max() ?? 0))\"];"
    let others = Set(ways(of: tree).compactMap { $0.to.tree }).filter { $0 != tree.label }
    return [node]
      + others.sorted().map { "  \(Self.quoted(tree.label.text)) -> \(Self.quoted($0.text));" }
  }

  private static func name(of end: MapEnd) -> String {
    switch end {
    case .entrance: "entrance"
    case .beat(let id): quoted(id.description)
    case .tree(let label): quoted(label.text)
    }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped.replacing("\n", with: "\\n"))\""
  }

  /// Broken between words, so that no line is much longer than `width`.
  static func wrapped(_ text: String, at width: Int) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ").map(String.init) {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension MapEnd {
  /// The tree it stands in; nil at an entrance.
  var tree: Label? {
    switch self {
    case .entrance: nil
    case .beat(let id): id.dialogue
    case .tree(let label): label
    }
  }
}
