import CairnDialogue
import CairnVocabulary

/// Trust is not surveillance: no step and no idea sends anyone to check on somebody.
struct OrdersSurveillance: WordingRule {
  let name = "orders-surveillance"
  let reason = "it sends somebody to check on another"

  var sample: LintSample {
    LintSample(
      beat:
        "kind: idea\nfrom: [1, 2, 3]\nsay: [⟨1⟩\"Check their phone once, and then stop.\"]\ngoto: rest",
      good: "kind: idea\nfrom: [1, 2, 3]\nsay: [\"The phone can lie where it lies.\"]\ngoto: rest")
  }

  let phrases = [
    "(check|read|search|look through|go through|open|unlock) (their|his|her|{their}) (phone|messages|texts|email|emails|accounts|pockets|bag)",
    "ask for (their|his|her|{their}) (password|passcode|pin|code)", "track (them|him|her|{them})",
    "follow (them|him|her|{them})", "turn on location", "share (their|your|{their}) location",
    "check up on (them|him|her|{them})",
  ]
  let exceptions = [
    "(not|dont|wont|without|never|no|instead of|than|stop|nobody should|to) (to )?(check|read|search|look through|go through|open|unlock|track|follow|check up on) [a-z{}]+( [a-z]+)?"
  ]

  func concerns(_ line: SpokenLine) -> Bool {
    line.tree?.isSafety != true && (line.beat.map { $0.kind != .hear } ?? (line.use == .stepAsked))
  }
}
