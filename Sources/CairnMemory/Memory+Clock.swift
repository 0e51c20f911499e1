package import CairnVocabulary

/// Clocks run back, jump, and are set wrong. A memory that is opened again must not be led astray by one that did.
extension Memory {
  /// Seconds a stored time may lie ahead before it counts as unknown: a day, more than any change of zone or of summer
  /// time. Source: rulings, 5.
  private static let longestLead: Int64 = 86_400

  /// The memory as it is to be read at `now`: a stored time more than a day ahead is unknown, and stands at the newest
  /// known time before it, or at `now` where there is none. What was put off then keeps its length.
  package func settled(at now: Timestamp) -> Memory {
    let limit = now.advanced(bySeconds: Self.longestLead)
    var latest: Timestamp?
    let settled = entries.map { entry in
      guard entry.at > limit else {
        latest = Swift.max(latest ?? entry.at, entry.at)
        return entry
      }
      let at = latest ?? now
      return Entry(turn: entry.turn, at: at, change: entry.change.moved(from: entry.at, to: at))
    }
    return Memory(entries: settled)
  }

  /// The newest stored time; nil when nothing is stored.
  package var latest: Timestamp? { entries.map(\.at).max() }
}

extension MemoryChange {
  /// The same change, its times as far from `now` as they were from `then`.
  fileprivate func moved(from then: Timestamp, to now: Timestamp) -> MemoryChange {
    switch self {
    case .putOff(let topic, let until):
      .putOff(topic, until: now.advanced(bySeconds: until.seconds(since: then)))
    case .pace(.paused(let until?)):
      .pace(.paused(until: now.advanced(bySeconds: until.seconds(since: then))))
    case .role, .relation, .name, .opened, .closed, .reopened, .said, .step, .helped, .decided,
      .pace, .country:
      self
    }
  }
}
