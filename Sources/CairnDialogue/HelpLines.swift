/// Whom to call, by country and need. Facts with a date, shown as they are.
package struct HelpLines: Hashable, Sendable {
  /// The day the rows were gathered, `2026-11-20`.
  package let asOf: String
  /// By code.
  package let countries: [Country]
  /// For an unknown country.
  package let international: [HelpLine]

  package init(asOf: String, countries: [Country], international: [HelpLine]) {
    self.asOf = asOf
    self.countries = countries.sorted { $0.code < $1.code }
    self.international = international
  }

  package struct Country: Hashable, Sendable {
    /// Two letters, `GB`.
    package let code: String
    package let name: String
    package let needs: [Need]

    package init(code: String, name: String, needs: [Need]) {
      self.code = code
      self.name = name
      self.needs = needs
    }

    /// The rows of `need` that may be shown.
    package func rows(for need: String) -> [HelpLine] {
      needs.first { $0.name == need }?.rows.filter(\.isShown) ?? []
    }
  }

  package struct Need: Hashable, Sendable {
    /// `domestic_abuse`.
    package let name: String
    package let rows: [HelpLine]

    package init(name: String, rows: [HelpLine]) {
      self.name = name
      self.rows = rows
    }
  }

  package func country(_ code: String) -> Country? {
    countries.first { $0.code == code.uppercased() }
  }

  /// Needs that no talking line can stand in for.
  private static let emergencies: Set = ["emergency", "ambulance", "police"]

  /// The rows to show for `need` in `country`: those of the need itself, else of the general crisis, else of the
  /// emergency, else the international ones. `variant` is a narrower need tried first, as `domestic_abuse_men`.
  package func rows(for need: String, in code: String?, variant: String? = nil) -> [HelpLine] {
    guard let country = code.flatMap(country) else { return international.filter(\.isShown) }
    let isEmergency = Self.emergencies.contains(need)
    let chain = [variant, need, isEmergency ? nil : "suicide_crisis", "emergency"].compactMap { $0 }
    let found = chain.lazy.map { country.rows(for: $0) }.first { !$0.isEmpty }
    return found ?? international.filter(\.isShown)
  }
}

/// One line to call, text or visit. What is not known is nil and is not shown.
package struct HelpLine: Hashable, Sendable {
  package enum Confidence: String, Hashable, Sendable, CaseIterable { case high, medium, low }

  package var name: String?
  package var number: String?
  /// A site, where there is no one number.
  package var contact: String?
  /// What to text, and to where: `START to 88788`.
  package var text: String?
  package var how: String?
  package var hours: String?
  /// For whom it is.
  package var who: String?
  /// What to do when nothing can be said aloud.
  package var silent: String?
  package var note: String?
  package var confidence: Confidence

  package init(confidence: Confidence) { self.confidence = confidence }

  /// Rows of low confidence are kept for the next one who checks them, and shown to nobody.
  package var isShown: Bool { confidence != .low }
}
