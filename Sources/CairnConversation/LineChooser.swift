import CairnDialogue
import CairnMemory
import CairnVocabulary

/// Picks a variant: unseen first, then the one that names most facts, then the one said longest ago. Where all are
/// alike the start is turned by their message and the day, so that two sittings do not open alike.
struct LineChooser {
  let facts: Facts
  /// Turns the start among equals; the same message on the same day gives the same.
  let seed: UInt64

  /// A variant in words.
  struct Choice {
    let line: Line
    let text: String

    /// What tells whether it was said before: a line that says back what they told is a new one with every telling.
    var identity: UInt64 {
      let theirs: Set<FactName> = [.said, .saidToo, .saidBefore, .asked, .askedBefore]
      let isTheirs = line.facts.contains { theirs.contains($0) }
      return isTheirs ? StableHash.of(text) : line.identity
    }
  }

  func choose(from lines: [Line]) -> Choice? {
    guard !lines.isEmpty else { return nil }
    let start = Int(seed % UInt64(lines.count))
    let rotated = lines[start...] + lines[..<start]
    let eligible = rotated.compactMap(choice)
    return eligible.enumerated().min { rank($0) < rank($1) }?.element
  }

  /// Whether any variant can be said that was not said in this sitting.
  func hasUnsaid(in lines: [Line]) -> Bool {
    lines.contains { line in choice(line).map { facts.sitting.lines[$0.identity] == nil } ?? false }
  }

  private func choice(_ line: Line) -> Choice? {
    text(of: line).map { Choice(line: line, text: $0) }
  }

  /// The line in words; nil when it names what is not known, or a closed name.
  private func text(of line: Line) -> String? {
    guard facts.canSay(line) else { return nil }
    let text = LineRenderer(facts: facts).text(of: line)
    return facts.namesClosed(text) ? nil : text
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

  private func rank(_ candidate: (offset: Int, element: Choice)) -> Rank {
    let line = candidate.element.line
    let named = line.facts.filter { !FactName.pronouns.contains($0) }.count
    return Rank(
      saidThisSitting: facts.sitting.lines[candidate.element.identity] ?? 0,
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
