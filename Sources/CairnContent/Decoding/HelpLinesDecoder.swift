package import CairnDialogue

/// Turns `Dialogues/helplines.yaml` into help lines. The checker has seen to it that every row is a row.
package enum HelpLinesDecoder {
  package static func helpLines(from root: ContentNode) -> HelpLines {
    HelpLines(
      asOf: root["as-of"]?.text ?? "",
      countries: root["countries"]?.entries.map(country) ?? [],
      international: root["international"]?.items.map(row) ?? [])
  }

  private static func country(_ entry: ContentEntry) -> HelpLines.Country {
    let needs = entry.value.entries.filter { $0.key != "name" }
    return HelpLines.Country(
      code: entry.key,
      name: entry.value["name"]?.text ?? entry.key,
      needs: needs.map { HelpLines.Need(name: $0.key, rows: $0.value.items.map(row)) })
  }

  private static func row(_ node: ContentNode) -> HelpLine {
    let confidence = node["confidence"]?.text.flatMap(HelpLine.Confidence.init)
    var line = HelpLine(confidence: confidence ?? .low)
    line.name = node["name"]?.text
    line.number = node["number"]?.text
    line.contact = node["contact"]?.text
    line.text = node["text"]?.text
    line.how = node["how"]?.text
    line.hours = node["hours"]?.text
    line.who = node["who"]?.text
    line.silent = node["silent"]?.text
    line.note = node["note"]?.text
    return line
  }
}
