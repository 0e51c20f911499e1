import CairnConversation
import CairnMatching
import Testing

@testable import CairnContent

struct LearnedContentTests {
  private static let path = "Dialogues/trust-again/introduction.yaml"

  private func loaded(_ tree: String, learned: LearnedContent? = nil) -> LoadedContent {
    let source = SmallContent.loading(tree, as: Self.path).source
    return ContentLoader(learned: learned).load(source)
  }

  /// A script whose matcher is known by hearing nothing.
  private func deaf(_ loaded: LoadedContent) throws -> LearnedContent {
    var script = try #require(loaded.script, "\(loaded.diagnostics)")
    script.matcher = .unlearned(from: [], labels: script.vocabulary.map(\.label))
    return LearnedContent(lessons: loaded.source.lessons, script: script)
  }

  @Test func `another tree with the same lessons takes over what was learned`() throws {
    let first = loaded(CompiledScriptTests.fullTree)
    let tree = CompiledScriptTests.fullTree.replacing("from: [1, 3]", with: "from: [1, 2]")
    let next = loaded(tree, learned: try deaf(first))
    #expect(next.source.lessons == first.source.lessons)
    #expect(next.script?.matcher.patterns == PatternSet())
    #expect(next.script?.dialogues != first.script?.dialogues)
  }

  @Test func `other lessons are learned`() throws {
    let first = loaded(CompiledScriptTests.fullTree)
    let learned = LearnedContent(
      lessons: first.source.lessons ^ 1, script: try deaf(first).script)
    let next = loaded(CompiledScriptTests.fullTree, learned: learned)
    #expect(next.script?.matcher.patterns == first.script?.matcher.patterns)
  }
}
