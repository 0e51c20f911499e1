import CairnDialogue
import CairnVocabulary

/// The map as one page that needs nothing else: an outline that unfolds.
extension DialogueMap {
  package var html: String {
    let groups = Dictionary(grouping: trees, by: \.label.group).sorted { $0.key < $1.key }
    let isOpen = trees.count == 1
    let body = groups.map { group, trees in
      "<section><h2>\(group.asHTML)</h2>\n"
        + trees.map { page(of: $0, isOpen: isOpen) }.joined() + "</section>\n"
    }
    return MapPage.head + legend + body.joined() + MapPage.foot
  }

  private var legend: String {
    let weights = (0...3).map { weight in
      "<span class=\"w w\(weight)\">\(["light", "1", "2", "heavy"][weight])</span>"
    }
    let covered =
      covered == nil
      ? "No stories were played: <code>cairn map --stories Tests/Transcripts</code> marks what they reach."
      : "A filled dot: a story reaches it. An empty one: none does."
    return """
      <p class="legend">Weight \(weights.joined()) <span class="lost-mark">red rim</span> nothing leads
      there. \u{00B6} is the paragraph of the section it was written from. \(covered)</p>
      <p><input id="find" type="search" placeholder="find a beat or a word"
      aria-label="find a beat or a word"> <button id="all">unfold all</button></p>

      """
  }

  private func page(of tree: Dialogue, isOpen: Bool) -> String {
    let count = tree.beats.count
    let reached = tree.beats.filter { isCovered(BeatID(tree.label, $0.name)) == true }.count
    let bar =
      covered == nil
      ? ""
      : "<meter min=\"0\" max=\"\(max(1, count))\" value=\"\(reached)\"></meter> \(reached) of "
    return """
      <details class="tree" id="\(tree.label.text.asHTML)"\(isOpen ? " open" : "")>
      <summary><b>\(tree.label.name.asHTML)</b> <i>\(tree.spokenAs.asHTML)</i>
      <span class="count">\(bar)\(count) beats</span></summary>
      \(entrances(of: tree))\(tree.beats.map { card(of: $0, in: tree) }.joined())</details>

      """
  }

  private func entrances(of tree: Dialogue) -> String {
    let rows =
      tree.opening.map { ("in, \($0.key)", $0.beats) }
      + tree.again.map { ("again, \($0.key)", $0.beats) }
      + tree.doors.map {
        ("\u{201C}\($0.answer.examples.first ?? $0.answer.name)\u{201D}", [$0.beat])
      }
    let items = rows.map { name, beats in
      let links = beats.map { link(to: .beat(BeatID(tree.label, $0)), from: tree.label) }
      return "<tr><td>\(name.asHTML)</td><td>\(links.joined(separator: ", "))</td></tr>"
    }
    return "<table>\(items.joined())</table>\n"
  }

  private func card(of beat: Beat, in tree: Dialogue) -> String {
    let id = BeatID(tree.label, beat.name)
    let dot = isCovered(id).map { "<span class=\"dot\($0 ? " said" : "")\"></span>" } ?? ""
    let kind = beat.kind == .hear ? "" : "<span class=\"kind\">\(beat.kind.rawValue)</span>"
    let faces = beat.facesOther ? "<span class=\"kind\">faces somebody</span>" : ""
    let source =
      beat.from.isEmpty
      ? ""
      : "<span class=\"from\">\u{00B6} \(beat.from.map(String.init).joined(separator: ", "))</span>"
    let lost = unreachable.contains(id) ? " lost" : ""
    return """
      <details class="beat w\(min(max(beat.weight, 0), 3))\(lost)" id="\(id.description.asHTML)">
      <summary>\(dot)<b>\(beat.name.asHTML)</b>\(kind)\(faces)\(source)
      <span class="first">\(beat.opening(upTo: 90).asHTML)</span></summary>
      \(lines(of: beat))\(wayRows(from: beat, in: tree))</details>

      """
  }

  private func lines(of beat: Beat) -> String {
    let list = { (name: String, lines: [Line]) -> String in
      guard !lines.isEmpty else { return "" }
      let items = lines.map { "<li>\($0.pieces.map(\.written).joined().asHTML)</li>" }
      return "<ul class=\"\(name)\">\(items.joined())</ul>"
    }
    let does = beat.directives.map(\.rawValue) + (beat.offer.map { ["offers \($0)"] } ?? [])
    let notes = does.isEmpty ? "" : "<p class=\"does\">\(does.joined(separator: ", ").asHTML)</p>"
    return list("say", beat.say) + list("ask", beat.ask) + notes
  }

  private func wayRows(from beat: Beat, in tree: Dialogue) -> String {
    let id = BeatID(tree.label, beat.name)
    let rest = "<i>rest</i>"
    let row = { (words: String, target: Target, name: String?) -> String in
      let end = MapEnd(target, in: tree.label).map { link(to: $0, from: tree.label) } ?? rest
      let dot =
        name.flatMap { isCovered(way: $0) }.map {
          "<span class=\"dot\($0 ? " said" : "")\"></span>"
        }
        ?? ""
      return "<tr><td>\(dot)\(words.asHTML)</td><td>\(end)</td></tr>"
    }
    var rows: [String] = []
    switch beat.ending {
    case .goto(let target): rows.append(row("then", target, nil))
    case .expect(let ways, let other):
      rows += ways.map { row($0.cue.shortWords, $0.target, $0.name(from: id)) }
      rows.append(row("anything else", other, "\(id) else"))
    }
    if let other = beat.otherwise { rows.append(row("where it can't be said", other, nil)) }
    return "<table>\(rows.joined())</table>"
  }

  private func link(to end: MapEnd, from label: Label) -> String {
    switch end {
    case .entrance: ""
    case .beat(let id):
      "<a href=\"#\(id.description.asHTML)\">"
        + "\((id.dialogue == label ? id.beat : id.description).asHTML)</a>"
    case .tree(let other): "<a href=\"#\(other.text.asHTML)\">\(other.text.asHTML)</a>"
    }
  }
}

extension String {
  /// With what HTML takes for its own written out.
  var asHTML: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
