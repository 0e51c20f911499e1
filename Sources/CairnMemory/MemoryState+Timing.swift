package import CairnVocabulary

/// What memory says of times.
extension MemoryState {
  private static let secondsOfDay: Int64 = 86_400

  /// Topics that were put off until a time that has come, no longer than `days` ago, and that are not closed.
  package func dueTopics(at now: Timestamp, withinDays days: Int) -> [Topic] {
    putOffs
      .filter { $0.until <= now && now.seconds(since: $0.until) <= Int64(days) * Self.secondsOfDay }
      .compactMap(\.topic)
      .filter { !closed.contains($0) }
  }

  /// Whether `step` was refused less than `days` before `now`. A refusal that a clock put ahead of now still holds.
  package func wasRefused(_ step: StepID, at now: Timestamp, withinDays days: Int) -> Bool {
    guard let refusedAt = steps[step]?.refusedAt else { return false }
    return now.seconds(since: refusedAt) < Int64(days) * Self.secondsOfDay
  }
}
