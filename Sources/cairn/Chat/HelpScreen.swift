import CairnConversation
import CairnDialogue

/// What `/help` and `help` show: first how to reach a person, then how to steer. One screen of 24 lines.
struct HelpScreen {
  let helpLines: HelpLines
  let country: String?

  /// The needs whose lines come first: at once, and at any hour.
  private static let firstNeeds = ["emergency", "suicide_crisis"]

  var reply: Reply {
    let people = helpLines.texts(for: Self.firstNeeds, country: country).prefix(4)
    let parts =
      [Reply.Part(.words, "To reach a person:", weight: 0)]
      + people.map { Reply.Part(.helpLine, $0, weight: 0) }
      + Self.steering.map { Reply.Part(.words, $0, weight: 0) }
    return Reply(parts: parts, isUrgent: true)
  }

  private static let steering = [
    "More numbers, for other needs and countries: /lines [COUNTRY]",
    "",
    "Say anything in plain words. These do the same:",
    "/pause: leave it for now. /ready: go on.",
    "/slower: one thing at a time. /listen: only listen.",
    "/steps: small steps so far. /recap: what it came to.",
    "/remember: keep what matters, under a passphrase.",
    "/forget [NAME|last|everything]: forget it, at once.",
    "/private: keep nothing from here on.",
    "/why [not LABEL]: what led to the last answer.",
    "/draft: wording you worked out. /save FILE: write it down.",
    "/plain: no pauses. /discreet: a screen that leaves nothing.",
    "/quit: leave. So does Ctrl-D.",
    "Ctrl-C clears the line. Ctrl-] or Ctrl-\\ leaves at once.",
  ]
}

extension HelpLines {
  /// Every line for a country given by code or by name; nil where it is not known.
  func reply(for place: String?, fallback: String?) -> Reply {
    let asked = place.flatMap { code(of: $0) }
    var parts: [Reply.Part] = []
    if let place, asked == nil {
      parts.append(
        .words("There are no lines here for '\(place.prefix(40))'. These work in many places:"))
    }
    let known = place == nil ? fallback.flatMap { code(of: $0) } : asked
    parts += allTexts(country: known).map { Reply.Part(.helpLine, $0, weight: 0) }
    parts.append(.words("Gathered \(asOf); numbers change."))
    return Reply(parts: parts, isUrgent: true)
  }

  /// The code of the country called `place`: by its two letters or its name, case-blind.
  func code(of place: String) -> String? {
    countries.first {
      $0.code == place.uppercased() || $0.name.lowercased() == place.lowercased()
    }?.code
  }
}

extension Reply.Part {
  /// A sentence of the program's own, without weight.
  static func words(_ text: String) -> Reply.Part { Reply.Part(.words, text, weight: 0) }
}
