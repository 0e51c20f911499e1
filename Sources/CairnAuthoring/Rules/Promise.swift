import CairnVocabulary

/// Nobody can promise that it heals, that trust comes back, or when.
struct Promise: WordingRule {
  let name = "promise"
  let reason = "a promise nobody can keep; say what can happen, not what will"

  var sample: LintSample {
    LintSample(
      say: "You will heal from this.", good: "People do heal from this, in their own time.")
  }

  let phrases = [
    "you(ll| will) (heal|be (ok|okay|fine|alright|all right|happy|stronger|safe)|get (over|through|past)|trust again|feel better)",
    "it(ll| will) (get|be) (better|easier|ok|okay|fine|alright|all right)",
    "it(ll| will) (heal|pass)",
    "i promise", "guarantee(d|s)?", "time heals", "trust (will|always) (come|comes|grow|return)",
    "everything (will|happens)", "this too (shall|will)",
    "they(ll| will) (come back|forgive you|change)",
  ]
  let exceptions = [
    "(cant|cannot|wont|dont|not|nobody can|no one can|never|without) [a-z ]{0,24}(promise|guarantee)",
    "no guarantee", "whether [a-z{} ]{0,40}", "if [a-z{} ]{0,24}", "nobody knows [a-z{} ]{0,30}",
  ]
}
