/// One bad and one good piece of content for a rule: what the guide shows, and what the tests run.
///
/// `⟨1⟩` in the bad one marks where the finding lands; it is no part of the content.
package struct RuleSample: Sendable {
  /// Where such a file would stand.
  package let path: String
  package let bad: String
  package let good: String

  init(in path: String = "Dialogues/trust-again/introduction.yaml", bad: String, good: String) {
    self.path = path
    self.bad = bad
    self.good = good
  }

  /// A tree around the keys of one beat, which stand at the margin in `bad` and `good`.
  init(beat bad: String, good: String) {
    self.init(bad: RuleSample.tree(around: bad), good: RuleSample.tree(around: good))
  }

  /// A tree around the entries of its `listen:`, which stand at the margin.
  init(line bad: String, good: String) {
    let before = "listen:\n"
    let after = "opening:\n  else: [one]\nbeats:\n  one:\n    goto: rest\n"
    self.init(bad: before + bad + "\n" + after, good: before + good + "\n" + after)
  }

  private static func tree(around beat: String) -> String {
    let keys = beat.split(separator: "\n").map { "    \($0)\n" }.joined()
    return "opening:\n  else: [one]\nbeats:\n  one:\n" + keys
  }
}
