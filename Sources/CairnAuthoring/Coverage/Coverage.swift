package import CairnConversation
import CairnDialogue
import CairnMatching
import CairnVocabulary

/// What of the content a run of stories reached.
package struct Coverage: Sendable {
  /// One kind of thing that can be reached, with what was not.
  package struct Row: Hashable, Sendable {
    package let kind: String
    package let reached: Int
    package let total: Int
    /// By name, sorted.
    package let missing: [String]

    package var share: Double { total == 0 ? 1 : Double(reached) / Double(total) }
  }

  package let rows: [Row]

  package init(of outcomes: [StoryOutcome], in script: Script) {
    var marks = CoverageMarks(of: script)
    for turn in outcomes.flatMap(\.turns) { marks.note(turn) }
    let items = CoverageItems(script)
    rows = items.all.map { kind, names in
      let missing = names.subtracting(marks.reached[kind] ?? [])
      return Row(
        kind: kind.rawValue, reached: names.count - missing.count, total: names.count,
        missing: missing.sorted())
    }
  }

  /// A table, and the names of what is missing where it is little.
  package var report: String {
    let lines = rows.map { row in
      let head = row.kind.padded(to: 24) + "\(row.reached) of \(row.total)".padded(to: 16)
      return head + "\(Int(row.share * 100)) %"
    }
    let missing = rows.filter { !$0.missing.isEmpty }.map { row in
      let names = row.missing.prefix(Self.namesShown).joined(separator: ", ")
      let rest = row.missing.count - Self.namesShown
      return "\(row.kind) not reached: \(names)" + (rest > 0 ? ", and \(rest) more" : "")
    }
    return (lines + [""] + missing).joined(separator: "\n")
  }

  /// Names a report shows of each kind.
  private static let namesShown = 12
}

/// The kinds of things a story can reach.
enum CoverageKind: String, CaseIterable {
  case labels
  case beats
  case variants
  case ways = "ways on"
  case doors
  case conditions = "conditions both ways"
  case paragraphs
  case returns = "return paths"
  case dangerPatterns = "safety patterns"
  case patterns
}

extension String {
  func padded(to width: Int) -> String {
    count < width ? self + String(repeating: " ", count: width - count) : self + " "
  }
}
