import CairnVocabulary

/// Cairn offers and never sets tasks.
struct Assigns: WordingRule {
  let name = "assigns"
  let reason = "it gives an order; offer it instead, or leave it out"

  var sample: LintSample {
    LintSample(say: "You should write it down.", good: "Some people write it down.")
  }

  let phrases = [
    "you (really )?(should|must|ought to)", "you (really )?need to", "you (ll |will )?have to",
    "youve got to", "make sure (you|that you)", "you had better", "youd better", "try to",
  ]
  let exceptions = [
    "(dont|doesnt|do not|never|neednt|nor do|didnt|wont) (you )?(ever )?(have|need) to",
    "you (dont|do not) (have|need) to",
    "(nothing|nobody|no one|none|not|what|whatever|all|anything|bit|thing|things|part|before|if|unless|whether|than|when|once|until|where|that|which|how|everything|who|side|sentence|word|one|words|much|first|what|hours?|day|rest) you (should|must|ought to|need to|have to|d have to|ll have to)",
    "(say|says|said|telling|tell|told|tells|think|thought|thinks|feel|feels|felt|decided) (you|that you) (should|must|ought to|need to|have to)",
    "(they|people|who|some|others|you|i|we|to|can|could|{they}) try to", "not try to",
    "wont try to", "trying to",
  ]

  func concerns(_ line: SpokenLine) -> Bool {
    line.tree?.isSafety != true && !line.quotes
  }
}
