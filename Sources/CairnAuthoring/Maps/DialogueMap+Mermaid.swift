import CairnDialogue
import CairnVocabulary

/// The map for pages that draw Mermaid.
extension DialogueMap {
  package var mermaid: String {
    let classes = (0...3).map { weight in
      "  classDef w\(weight) fill:\(MapColour.fill(weight)),color:\(MapColour.ink(weight)),stroke:\(MapColour.quiet)"
    }
    let lost = "  classDef lost stroke:\(MapColour.unreached),stroke-width:3px"
    let unsaid = "  classDef unsaid stroke-dasharray:4 3"
    let body = trees.count == 1 ? trees.flatMap(mermaidTree) : trees.flatMap(mermaidSummary)
    return (["flowchart \(trees.count == 1 ? "TD" : "LR")"] + body + classes + [lost, unsaid, ""])
      .joined(separator: "\n")
  }

  private func mermaidTree(_ tree: Dialogue) -> [String] {
    let head = "  entrance([\(Self.label(tree.label.text))])"
    let nodes = tree.beats.map { beat in
      let id = BeatID(tree.label, beat.name)
      let text = "\(beat.name)<br/>\(Self.text(beat.opening(upTo: 60)))"
      let state =
        unreachable.contains(id) ? ",lost" : isCovered(id) == false ? ",unsaid" : ""
      let classes = ([beat.weight].map { "w\(min(max($0, 0), 3))" }.joined() + state)
        .split(separator: ",").map(String.init)
      let node = "  \(Self.name(.beat(id)))[\"\(text)\"]"
      return ([node] + classes.map { "  class \(Self.name(.beat(id))) \($0)" }).joined(
        separator: "\n")
    }
    return [head] + nodes + ways(of: tree).map(Self.way)
  }

  private func mermaidSummary(_ tree: Dialogue) -> [String] {
    let others = Set(ways(of: tree).compactMap { $0.to.tree }).filter { $0 != tree.label }
    let node =
      "  \(Self.name(.tree(tree.label)))[\(Self.label("\(tree.label), \(tree.beats.count) beats"))]"
    return [node]
      + others.sorted().map { "  \(Self.name(.tree(tree.label))) --> \(Self.name(.tree($0)))" }
  }

  private static func way(_ way: MapWay) -> String {
    let arrow = way.isCovered == false ? "-.->" : "-->"
    let words = way.words.isEmpty ? "" : "|\"\(text(way.words))\"|"
    return "  \(name(way.from)) \(arrow)\(words) \(name(way.to))"
  }

  /// Letters, figures and lines only: what Mermaid takes for a name.
  private static func name(_ end: MapEnd) -> String {
    let text =
      switch end {
      case .entrance: "entrance"
      case .beat(let id): id.description
      case .tree(let label): label.text
      }
    return String(text.map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }

  private static func label(_ words: String) -> String { "\"\(text(words))\"" }

  private static func text(_ words: String) -> String {
    words.replacing("\"", with: "#quot;").replacing("{", with: "#123;").replacing(
      "}", with: "#125;")
  }
}
