import CairnMatching

/// Whether a finding is denied: "never hit me", "not thinking of dying".
///
/// Walking back from the finding over words that carry no weight of their own, within its clause: a negator met there
/// denies it. "I can't believe he hit me" and "not the first time he hit me" don't, for other words stand between.
struct Negation {
  let holds: Bool

  init(of words: Range<Int>, in clause: Range<Int>, of utterance: Utterance) {
    var place = words.lowerBound
    var steps = 0
    while place > clause.lowerBound, steps < 7 {
      place -= 1
      steps += 1
      let word = utterance.words[place].text
      if Self.negators.contains(word) {
        holds = !Self.isRhetorical(at: place, in: clause, of: utterance)
        return
      }
      guard Self.light.contains(word) else { break }
    }
    holds = false
  }

  /// "Why not just die" and "i might not make it" propose rather than deny; in "no i want to die" the no
  /// answers somebody.
  private static func isRhetorical(
    at place: Int, in clause: Range<Int>, of utterance: Utterance
  ) -> Bool {
    let next = place + 1 < clause.upperBound ? utterance.words[place + 1].text : ""
    if utterance.words[place].text == "no", subjects.contains(next) { return true }
    guard place > clause.lowerBound else { return false }
    let before = utterance.words[place - 1].text
    return before == "why" || (before == "might" && utterance.words[place].text == "not")
  }

  private static let subjects: Set<String> = ["i", "he", "she", "they", "it", "my", "we"]

  private static let negators: Set<String> = [
    "not", "never", "no", "nor", "neither", "nobody", "none", "nothing", "hardly",
  ]

  private static let light: Set<String> = [
    "been", "be", "being", "ever", "really", "actually", "even", "once", "going", "to", "want",
    "wanted", "feel", "feeling", "felt", "a", "an", "any", "have", "has", "had", "having",
    "thinking", "think", "thought", "thoughts", "about", "of", "planning", "trying", "gonna", "do",
    "did", "done", "anything", "like", "would", "will", "physically", "so", "that", "i", "he",
    "she", "they", "am", "is", "are", "was", "were", "the", "kind", "type", "or", "suicidal",
    "actively", "in", "danger", "intend", "need", "get", "got", "gets", "my", "it", "quite",
    "urge", "urges", "desire", "intention", "intending",
  ]
}
