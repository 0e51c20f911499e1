package import CairnDialogue

extension HelpLines {
  /// The lines to show for `needs`, each once, in order; the country is named beside each number.
  ///
  /// In short it is one line: the first number.
  package func texts(for needs: [String], country code: String?, inShort: Bool = false) -> [String]
  {
    var seen: Set<String> = []
    let place = code.flatMap(country)?.name
    var texts: [String] = []
    for need in needs {
      for row in rows(for: need, in: code) {
        let text = row.words(in: place)
        if seen.insert(text).inserted { texts.append(text) }
      }
    }
    if place == nil { texts.append(.emergencyNumbers) }
    return inShort ? Array(texts.prefix(1)) : texts
  }

  /// Everything known for one country, or the international rows.
  package func allTexts(country code: String?) -> [String] {
    guard let code, let country = country(code) else { return texts(for: [""], country: nil) }
    return texts(for: country.needs.map(\.name), country: code)
  }
}

extension HelpLine {
  /// `Samaritans, United Kingdom: 116 123 (24/7, free)`.
  func words(in place: String?) -> String {
    let title = [name ?? .emergency, place].compactMap { $0 }.joined(separator: ", ")
    let ways = [number, contact, text.map { "text \($0)" }].compactMap { $0 }.joined(
      separator: ", or ")
    let details = [how, hours, who.map { "for \($0)" }].compactMap { $0 }.joined(separator: "; ")
    let tail = [details.isEmpty ? nil : "(\(details))", silent].compactMap { $0 }
    return (["\(title): \(ways)"] + tail).joined(separator: " ")
  }
}

extension String {
  /// Police and ambulance have no name of their own.
  fileprivate static let emergency = "Emergency"
  fileprivate static let emergencyNumbers =
    "Emergency: 112 in Europe and on most mobiles, 911 in North America, 999 in the UK and Ireland."
}
