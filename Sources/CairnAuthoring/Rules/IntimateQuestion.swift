import CairnVocabulary

/// No beat asks for a painful or intimate detail: if somebody wants to tell it, it is heard.
struct IntimateQuestion: WordingRule {
  let name = "intimate-question"
  let reason = "a question about what was done in private; nobody is asked for it"

  var sample: LintSample {
    LintSample(ask: "How many times did they sleep together?", good: "Which part of it is loudest?")
  }

  let phrases = [
    "how many times", "sleep together", "slept together", "sleep with", "slept with", "in bed",
    "had sex", "have sex", "the sex", "positions?", "naked", "undressed",
    "touched? (you|them|him|her)",
    "what did (they|he|she) do (with|to|in)", "where did (it|they) (happen|do it|meet)",
    "who was (it|she|he)", "what does (she|he) look like", "describe (it|what)",
  ]

  func concerns(_ line: SpokenLine) -> Bool { line.isQuestion }
}
