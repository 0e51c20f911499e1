import CairnVocabulary

extension ContentChecker {
  /// Checks one text and what it may be.
  mutating func checkText(_ node: ContentNode, is shape: ContentShape) {
    guard let text = node.text else {
      reportSplitText(node)
      return
    }
    guard node.style != .cut || !shape.isProse else {
      let trap = LineTrap(message: .comment, line: source.line(node.location.line))
      findings.report(.yamlTrap, trap.message, at: node.location, repair: trap.repaired)
      return
    }
    guard !text.isEmpty else {
      findings.report(.badValue, "nothing stands here", at: node.location)
      return
    }
    checkValue(text, is: shape, at: node.location)
  }

  private mutating func checkValue(
    _ text: String, is shape: ContentShape, at location: SourceLocation
  ) {
    switch shape {
    case .choice(let values) where !values.contains(text):
      let near = NearestName.of(text, among: values).map { "; did you mean '\($0)'?" }
      let all = "; one of \(values.joined(separator: ", "))"
      findings.report(.badValue, "'\(text)' is no value here\(near ?? all)", at: location)
    case .number(let range) where Int(text).map(range.contains) != true:
      findings.report(
        .badValue, "'\(text)' is no whole number from \(range.lowerBound) to \(range.upperBound)",
        at: location)
    case .duration where Duration.seconds(in: text) == nil:
      findings.report(
        .badValue, "'\(text)' is no length of time, as '2 days' or '1 week'", at: location)
    case .day where Timestamp(text + " 00:00") == nil:
      findings.report(.badValue, "'\(text)' is no day, as '2026-11-20'", at: location)
    case .name(let kind): checkName(text, of: kind, at: location)
    case .way: checkWay(text, at: location)
    default: break
    }
  }

  /// A text that YAML made a list or a map of: most often prose with a colon or a bracket in it.
  private mutating func reportSplitText(_ node: ContentNode) {
    let line = source.line(node.location.line)
    guard
      let trap = LineTrap(in: line) ?? node.splitMessage.map({ LineTrap(message: $0, line: line) })
    else {
      reportShape(node, wanted: "one text")
      return
    }
    findings.report(.yamlTrap, trap.message, at: node.location, repair: trap.repaired)
  }
}

extension ContentNode {
  /// What to say when this stands where one text was meant; nil for a map or list of several lines.
  fileprivate var splitMessage: String? {
    switch value {
    case .text: nil
    case .list(let items):
      items.allSatisfy { $0.location.line == location.line }
        ? "brackets make a list of these words; put the text in double quotes" : nil
    case .map(let entries): entries.count == 1 ? .colon : nil
    }
  }
}

extension ContentShape {
  /// Whether a ` #` in it is more likely text than a comment.
  fileprivate var isProse: Bool {
    switch self {
    case .text, .spoken: true
    default: false
    }
  }
}

/// Lengths of time as writers put them.
enum Duration {
  private static let units: [(name: String, seconds: Int64)] = [
    ("minute", 60), ("hour", 3600), ("day", 86_400), ("week", 604_800),
  ]

  /// Seconds of `2 days`; nil for anything else, zero, or more than a year.
  static func seconds(in text: String) -> Int64? {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let count = Int64(parts[0]), (1...366).contains(count),
      let unit = units.first(where: { parts[1] == $0.name || parts[1] == $0.name + "s" })
    else { return nil }
    let seconds = count * unit.seconds
    return seconds <= 366 * 86_400 ? seconds : nil
  }
}
