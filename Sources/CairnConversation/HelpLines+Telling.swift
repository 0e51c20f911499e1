import CairnDialogue
import CairnMatching

extension HelpLines {
  /// The code of the country that somebody says they are in: "i am in India", "we live in Ireland". For this sitting.
  func country(toldIn utterance: Utterance) -> String? {
    let words = utterance.words.map(\.text)
    for place in words.indices.dropFirst() where words[place] == "in" {
      let before = words[max(0, place - 3)..<place]
      guard !Self.being.isDisjoint(with: before), !Self.own.isDisjoint(with: before) else {
        continue
      }
      let rest = words[(place + 1)...]
      if let code = Self.otherNames[rest.first { $0 != "the" } ?? ""] { return code }
      let named = countries.first { country in
        rest.starts(with: country.name.lowercased().split(separator: " ").map(String.init))
      }
      if let named { return named.code }
    }
    return nil
  }

  private static let being: Set = ["am", "live", "living", "are", "based", "here"]
  private static let own: Set = ["i", "we", "am", "here"]
  private static let otherNames = [
    "uk": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "britain": "GB", "usa": "US",
    "us": "US", "america": "US", "states": "US",
  ]
}
