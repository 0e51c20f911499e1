import CairnConversation
import CairnDialogue
import CairnMatching
import CairnMemory
import CairnPacing
import CairnSafety
import CairnVocabulary

/// One turn as a JSON object, in the shape `--format jsonl` fixes.
struct TurnReport: Encodable {
  let turn: Int
  let at: String
  let user: String?
  let reply: [String]
  let question: String?
  let label: String?
  let beats: [String]
  let section: String?
  let safety: SafetyReport?
  let role: String?
  let pace: String
  let kept: Bool
  let withheld: [String]
  let also: [String]
  let confidence: String
  let facts: FactsReport
  let changes: [String]
  let ended: Bool

  init(_ turn: Turn, number: Int, user: String?, kept: Bool) {
    let hearing = turn.trace.hearing
    self.turn = number
    at = turn.conversation.latest.utcText
    self.user = user
    reply = turn.reply.lines
    question = turn.reply.question
    label = turn.trace.label?.text
    beats = turn.trace.beats.map(\.description)
    section = turn.trace.section?.text
    safety = hearing?.concern.map(SafetyReport.init)
    role = turn.conversation.role?.rawValue
    pace = turn.conversation.pace.name
    self.kept = kept
    withheld = turn.trace.withheld.map(\.report)
    also = hearing?.result.also.map(\.text) ?? []
    confidence = (hearing?.concern == nil ? hearing?.result.confidence.rawValue : "sure") ?? "none"
    facts = FactsReport(hearing?.mentions)
    changes = turn.changes.map(\.report)
    ended = turn.ends
  }

  enum CodingKeys: String, CodingKey {
    case turn, at, user, reply, question, label, beats, section, safety, role, pace, kept, withheld
    case also, confidence, facts, changes, ended
  }

  /// Absent is null, never left out: written key by key for that reason.
  func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: CodingKeys.self)
    try keys.encode(turn, forKey: .turn)
    try keys.encode(at, forKey: .at)
    try keys.encode(user, forKey: .user)
    try keys.encode(reply, forKey: .reply)
    try keys.encode(question, forKey: .question)
    try keys.encode(label, forKey: .label)
    try keys.encode(beats, forKey: .beats)
    try keys.encode(section, forKey: .section)
    try keys.encode(safety, forKey: .safety)
    try keys.encode(role, forKey: .role)
    try keys.encode(pace, forKey: .pace)
    try keys.encode(kept, forKey: .kept)
    try keys.encode(withheld, forKey: .withheld)
    try keys.encode(also, forKey: .also)
    try keys.encode(confidence, forKey: .confidence)
    try keys.encode(facts, forKey: .facts)
    try keys.encode(changes, forKey: .changes)
    try keys.encode(ended, forKey: .ended)
  }
}

extension Withheld {
  /// `listen-first: trust-again/introduction#why-it-hurts`.
  var report: String { "\(rule): \(what)" }
}

/// Danger, as reports name it.
struct SafetyReport: Encodable {
  let category: String
  let tier: Int

  init(_ concern: SafetyConcern) {
    category = concern.category.text
    tier = concern.tier
  }
}
