import CairnVocabulary

/// Phrases that fit everything are heard as not listening.
struct StockEmpathy: WordingRule {
  let name = "stock-empathy"
  let reason = "a phrase that fits anything; say back what was said"

  var sample: LintSample {
    LintSample(say: "I'm so sorry you're going through this.", good: "Eight months of it, then.")
  }

  let phrases = [
    "im (so|very|really|truly|deeply) sorry", "im sorry (you|to hear|that)", "sorry to hear",
    "that must (be|have been|feel)",
    "sounds (really|very|so|incredibly|tough|hard|difficult|painful)",
    "i (completely |totally |fully )?understand", "i hear you", "your feelings are valid", "valid",
    "hold(ing)? space", "(your|a|the|healing) journey", "unpack", "self care", "toxic",
    "narcissist",
    "process (it|this|that|your|the)", "be (kind|gentle) (to|with) yourself", "at least",
    "look on the bright side", "calm down", "everything happens for a reason", "im here for you",
    "youre not alone", "stay strong", "reach out", "closure", "move on",
  ]
  let exceptions = [
    "(told|tells?|telling|say|says|said|keeps? saying|being told) [a-z{} ]{0,24}(move on|calm down)",
    "(to|you|and|can|d) move on", "move on (to|from)", "the bright side of",
    "at least (one|two|three|a|once|twice)",
    "(didnt|dont|not|to|cant|couldnt|wont|never) understand", "i understand (that|it|this) (as|to)",
  ]

  func concerns(_ line: SpokenLine) -> Bool { !line.quotes }
}
