import CairnDialogue
import CairnMatching
import CairnVocabulary

/// Nobody is taken for a man, a woman, married, or one half of a couple until they said so.
struct AssumesGender: WordingRule {
  let name = "assumes-gender"
  let reason = "nobody told this; name the fact in braces, or say it of anyone"

  var sample: LintSample {
    LintSample(say: "He may not answer tonight.", good: "{they} may not answer tonight.")
  }

  let phrases = [
    "he", "she", "him", "her", "his", "hers", "himself", "herself", "your husband", "your wife",
    "your boyfriend", "your girlfriend",
  ]
  let exceptions = [
    "he or she", "she or he", "him or her", "her or him", "his or her", "himself or herself",
    "a husband", "a wife",
  ]

  /// A line whose own condition asks who it was, or that another person speaks in, may name them.
  func concerns(_ line: SpokenLine) -> Bool {
    let tests = line.condition?.tests ?? []
    return !line.text.contains("'\"") && !line.quotes
      && !tests.contains { test in
        switch test {
        case .relation, .other, .heard, .told: true
        default: false
        }
      }
  }
}

extension SpokenLine {
  /// Whether somebody else's words stand in it, in quotation marks.
  var quotes: Bool { text.contains("\"") || text.contains(" '") || text.hasPrefix("'") }
}
