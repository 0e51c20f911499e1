import CairnConversation
import CairnMatching
import CairnPacing
import CairnVocabulary

/// Holds one turn to what its story claims of it.
struct ClaimChecker {
  let script: Script
  let played: PlayedTurn

  var failures: [StoryFailure] {
    played.asked.claims.flatMap(failures) + played.bans.compactMap(failure)
  }

  private var text: String { played.turn.reply.text }

  private func isFound(_ claim: TextClaim) -> Bool {
    claim.isFound(in: text, of: played.turn.trace.beats)
  }

  private func failures(of claim: Claim) -> [StoryFailure] {
    switch claim.kind {
    case .heard(let label, let beats): heard(label, beats, claim)
    case .words(let lines): words(lines, claim)
    case .contains(let wanted):
      isFound(wanted)
        ? [] : [failure("contains", claim, "a reply with '\(wanted.written)'", text)]
    case .lacks(let banned):
      isFound(banned)
        ? [failure("lacks", claim, "a reply without '\(banned.written)'", text)] : []
    case .holds(let wanted):
      wanted.holds(in: played.turn.conversation) ? [] : [memory(wanted, claim, holds: true)]
    case .lacksMemory(let banned):
      banned.holds(in: played.turn.conversation) ? [memory(banned, claim, holds: false)] : []
    }
  }

  private func heard(_ label: Label?, _ beats: [BeatID]?, _ claim: Claim) -> [StoryFailure] {
    var failures: [StoryFailure] = []
    let got = played.turn.trace.label
    if label != got {
      failures.append(
        failure(
          "label", claim, label?.text ?? "nothing understood", got?.text ?? "nothing understood",
          because: LabelReasons(script: script, played: played).sentences(wanted: label)))
    }
    if let beats, beats != played.turn.trace.beats {
      failures.append(
        failure(
          "beats", claim, Self.listed(beats), Self.listed(played.turn.trace.beats),
          because: heldBack))
    }
    return failures
  }

  private static func listed(_ beats: [BeatID]) -> String {
    beats.isEmpty ? "no beat" : beats.map(\.description).joined(separator: ", ")
  }

  private var heldBack: [String] {
    let withheld = played.turn.trace.withheld.map { "\($0.rule) held back \($0.what)" }
    return withheld.isEmpty ? [] : withheld
  }

  private func words(_ wanted: [String?], _ claim: Claim) -> [StoryFailure] {
    let got = played.turn.reply.lines.flatMap { $0.split(separator: "\n").map(String.init) }
    guard !Self.fits(wanted[...], got[...]) else { return [] }
    let expected = wanted.map { $0 ?? "..." }.joined(separator: "\n")
    return [failure("words", claim, expected, got.joined(separator: "\n"))]
  }

  /// Whether `got` is what is wanted; nil stands for any lines, or none.
  private static func fits(_ wanted: ArraySlice<String?>, _ got: ArraySlice<String>) -> Bool {
    guard let first = wanted.first else { return got.isEmpty }
    if let first { return got.first == first && fits(wanted.dropFirst(), got.dropFirst()) }
    return (got.startIndex...got.endIndex).contains { fits(wanted.dropFirst(), got[$0...]) }
  }

  private func memory(_ wanted: MemoryClaim, _ claim: Claim, holds: Bool) -> StoryFailure {
    let values = MemoryClaim.values(of: wanted.key, in: played.turn.conversation)
    let got = values.isEmpty ? "nothing" : values.joined(separator: ", ")
    return failure(
      "memory", claim, "\(wanted.key.rawValue) \(holds ? "" : "without ")\(wanted.value)",
      "\(wanted.key.rawValue): \(got)")
  }

  /// A standing ban of the story.
  private func failure(of ban: TextClaim) -> StoryFailure? {
    guard isFound(ban) else { return nil }
    return StoryFailure(
      kind: "always", location: played.asked.location, said: played.asked.text,
      expected: "a reply without '\(ban.written)', from 'always' on", got: text, reasons: [],
      isRecorded: false)
  }

  private func failure(
    _ kind: String, _ claim: Claim, _ expected: String, _ got: String, because: [String] = []
  ) -> StoryFailure {
    StoryFailure(
      kind: kind, location: claim.location, said: played.asked.text, expected: expected, got: got,
      reasons: because, isRecorded: claim.isRecorded)
  }
}
