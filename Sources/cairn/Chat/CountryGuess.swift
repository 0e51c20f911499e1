import Foundation

/// Which country's help lines to show when nobody said: from CAIRN_COUNTRY, the time zone, then the locale.
struct CountryGuess {
  let environment: [String: String]
  /// The table of time zones, one `GB\t+5130-00007\tEurope/London` a line.
  var zoneTable = "/usr/share/zoneinfo/zone.tab"
  var zoneLink = "/etc/localtime"

  init(environment: [String: String]) { self.environment = environment }

  /// Two capital letters, or nil: then the international lines are shown.
  var code: String? {
    if let named = environment["CAIRN_COUNTRY"], let code = Self.code(named) { return code }
    return zone.flatMap(country) ?? localeCountry
  }

  /// `Europe/London`, from TZ or from where the clock's file leads to.
  private var zone: String? {
    if let zone = environment["TZ"] {
      return zone.hasPrefix(":") ? String(zone.dropFirst()) : zone
    }
    guard let path = try? FileManager.default.destinationOfSymbolicLink(atPath: zoneLink),
      let folder = path.range(of: "zoneinfo/")
    else { return nil }
    return String(path[folder.upperBound...])
  }

  private func country(ofZone zone: String) -> String? {
    guard zone.contains("/"), let table = try? String(contentsOfFile: zoneTable, encoding: .utf8)
    else { return nil }
    let rows = table.split(separator: "\n").map { $0.split(separator: "\t") }
    return rows.first { $0.count > 2 && $0[2] == zone }.flatMap { Self.code(String($0[0])) }
  }

  /// `de_AT.UTF-8` is Austria; `en_US` is everybody's default and says nothing.
  private var localeCountry: String? {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
    guard let name = names.first(where: { !$0.isEmpty }), !name.hasPrefix("en_US") else {
      return nil
    }
    let parts = name.prefix { $0 != "." && $0 != "@" }.split(separator: "_")
    return parts.count == 2 ? Self.code(String(parts[1])) : nil
  }

  private static func code(_ text: String) -> String? {
    let isCode = text.utf8.count == 2 && text.allSatisfy { $0.isASCII && $0.isLetter }
    return isCode ? text.uppercased() : nil
  }
}
