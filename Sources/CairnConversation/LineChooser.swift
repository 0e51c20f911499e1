import CairnDialogue
import CairnMemory
import CairnVocabulary

/// Picks a variant: unseen first, then the one that names most facts, then the one said longest ago. Where all are
/// alike the start is turned by their message and the day, so that two sittings do not open alike.
struct LineChooser {
  let facts: Facts
  /// Turns the start among equals; the same message on the same day gives the same.
  let seed: UInt64

  func choose(from lines: [Line]) -> (line: Line, text: String)? {
    guard !lines.isEmpty else { return nil }
    let start = Int(seed % UInt64(lines.count))
    let rotated = lines[start...] + lines[..<start]
    let eligible = rotated.compactMap { line in text(of: line).map { (line: line, text: $0) } }
    return eligible.enumerated().min { rank($0) < rank($1) }?.element
  }

  /// Whether any variant can be said that was not said in this sitting.
  func hasUnsaid(in lines: [Line]) -> Bool {
    lines.contains { facts.sitting.lines[$0.identity] == nil && text(of: $0) != nil }
  }

  /// The line in words; nil when it names what is not known, or a closed name.
  private func text(of line: Line) -> String? {
    guard facts.canSay(line) else { return nil }
    let text = LineRenderer(facts: facts).text(of: line)
    let words = LineRenderer.words(of: text)
    let isClosed = facts.closedNames.contains { words.contains($0) }
    return isClosed ? nil : text
  }

  private struct Rank: Comparable {
    let saidThisSitting: Int
    let saidBefore: Bool
    let factsNotNamed: Int
    let lastSaid: Int
    let place: Int

    static func < (left: Rank, right: Rank) -> Bool {
      if left.saidThisSitting != right.saidThisSitting {
        return left.saidThisSitting < right.saidThisSitting
      }
      if left.saidBefore != right.saidBefore { return !left.saidBefore }
      if left.factsNotNamed != right.factsNotNamed {
        return left.factsNotNamed < right.factsNotNamed
      }
      return (left.lastSaid, left.place) < (right.lastSaid, right.place)
    }
  }

  private func rank(_ candidate: (offset: Int, element: (line: Line, text: String))) -> Rank {
    let line = candidate.element.line
    let named = line.facts.filter { !FactName.pronouns.contains($0) }.count
    return Rank(
      saidThisSitting: facts.sitting.lines[line.identity] ?? 0,
      saidBefore: facts.memory.lineLastSaid[line.identity] != nil,
      factsNotNamed: -named,
      lastSaid: facts.memory.lineLastSaid[line.identity] ?? 0,
      place: candidate.offset)
  }
}

extension FactName {
  /// Always sayable, so no sign that a line is particular.
  static let pronouns: Set<FactName> = [.they, .them, .their, .theirs]
}
