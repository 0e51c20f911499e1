/// One bad and one good piece of content for a rule. `⟨1⟩` marks where the finding lands in the bad one.
package struct LintSample: Sendable {
  /// Where such a file would stand.
  package let path: String
  package let bad: String
  package let good: String

  init(in path: String, bad: String, good: String) {
    self.path = path
    self.bad = bad
    self.good = good
  }

  /// A tree around the keys of its one beat, which stand at the margin.
  init(beat bad: String, good: String, in path: String = LintSample.tree) {
    self.init(in: path, bad: Self.tree(around: bad), good: Self.tree(around: good))
  }

  /// A tree whose one beat says this.
  init(say bad: String, good: String) {
    self.init(
      beat: "from: [1, 2, 3]\nsay: [⟨1⟩\"\(bad)\"]\ngoto: rest",
      good: "from: [1, 2, 3]\nsay: [\"\(good)\"]\ngoto: rest")
  }

  /// A tree whose one beat asks this.
  init(ask bad: String, good: String) {
    self.init(
      beat: "from: [1, 2, 3]\nask: [⟨1⟩\"\(bad)\"]\nexpect: { conversation/yes: two, else: rest }",
      good: "from: [1, 2, 3]\nask: [\"\(good)\"]\nexpect: { conversation/yes: two, else: rest }")
  }

  static let tree = "Dialogues/trust-again/introduction.yaml"

  private static func tree(around beat: String) -> String {
    let keys = beat.split(separator: "\n").map { "    \($0)\n" }.joined()
    let second =
      beat.contains("two") ? "  two:\n    say: [\"That can stand.\"]\n    goto: rest\n" : ""
    return "opening:\n  else: [one]\nbeats:\n  one:\n" + keys + second
  }
}
