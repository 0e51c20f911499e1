import CairnVocabulary

/// The lines that begin a story and say where and when it is set.
extension TranscriptParser {
  private static let headers = ["story", "clock", "country", "from", "include"]

  /// Whether `line` is a header; a broken one is reported and counts.
  mutating func readHeader(_ line: String, at place: SourceLocation) -> Bool {
    guard let colon = line.firstIndex(of: ":"),
      Self.headers.contains(String(line[..<colon]))
    else { return false }
    let value = String(line[line.index(after: colon)...]).trimmed
    let header = String(line[..<colon])
    if value.isEmpty {
      report(.badHeader, "'\(header):' wants a value", at: place)
    } else if header == "story" {
      begin(value, at: place)
    } else if stories.isEmpty {
      report(.badHeader, "'\(header):' comes after 'story:'", at: place)
    } else if !stories[stories.count - 1].steps.isEmpty {
      report(.badHeader, "'\(header):' comes before the first turn", at: place)
    } else {
      set(header, to: value, at: place)
    }
    return true
  }

  private mutating func begin(_ name: String, at place: SourceLocation) {
    if stories.contains(where: { $0.name == name }) {
      report(.sameName, "another story is called '\(name)'", at: place)
    }
    stories.append(Story(name: name, location: place))
  }

  private mutating func set(_ header: String, to value: String, at place: SourceLocation) {
    let last = stories.count - 1
    switch header {
    case "clock":
      guard let time = Timestamp(value) else {
        return report(.badHeader, "'clock:' wants a time, as 2026-03-02 20:00", at: place)
      }
      stories[last].clock = time
    case "country":
      guard value.utf8.count == 2, value.allSatisfy(\.isLetter) else {
        return report(.badHeader, "'country:' wants two letters, as GB", at: place)
      }
      stories[last].country = value.uppercased()
    case "from":
      guard let beat = BeatID(value) else {
        return report(.badHeader, "'from:' wants a beat, as trust-again/introduction#a", at: place)
      }
      stories[last].from = beat
    default:
      stories[last].includes.append(Story.Include(name: value, location: place))
    }
  }
}

/// Lengths of time as stories put them.
enum StoryDuration {
  private static let units: [(name: String, seconds: Int64)] = [
    ("second", 1), ("minute", 60), ("hour", 3600), ("day", 86_400), ("week", 604_800),
    ("month", 30 * 86_400), ("year", 365 * 86_400),
  ]

  /// Seconds of `3 days`; nil for anything else, zero, or more than ten years. A month is thirty days.
  static func seconds(in text: String) -> Int64? {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let count = Int64(parts[0]), (1...3650).contains(count),
      let unit = units.first(where: { parts[1] == $0.name || parts[1] == $0.name + "s" })
    else { return nil }
    let seconds = count * unit.seconds
    return seconds <= 3650 * 86_400 ? seconds : nil
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
