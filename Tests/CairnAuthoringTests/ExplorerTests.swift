import CairnAuthoring
import CairnPacing
import CairnVocabulary
import Testing

@Suite struct ExplorerTests {
  private func report(
    _ beats: String, pacing: Pacing = Pacing(), states: Int = 4_000,
    files: [String: String] = [:]
  ) async throws -> ExplorationReport {
    let changed = beats.isEmpty ? [:] : [SmallContent.tree: SmallContent.tree(beats: beats)]
    let script = try SmallContent.script(changed.merging(files) { $1 })
    return await Explorer(script, statesOfTree: states, pacing: pacing).explored(jobs: 1)
  }

  @Test func `sound content is proved whole, with every beat reached`() async throws {
    let report = try await report("")
    #expect(report.counterexamples == [])
    #expect(report.isProof)
    #expect(report.beatsReached == report.beats)
    #expect(report.text.contains("All of it was walked."))
  }

  @Test func `a chain of seven questions is no rest within six answers`() async throws {
    let names = ["one", "two", "three", "four", "five", "six", "seven", "eight"]
    let beats = zip(names, names.dropFirst() + ["rest"]).map { name, next in
      "  \(name):\n    from: [1, 2, 3]\n    say: [\"This is \(name).\"]\n    ask: [\"And \(name)?\"]\n"
        + "    expect: { conversation/yes: \(next), else: \(next) }\n"
    }
    let found = try await report(beats.joined()).counterexamples.filter { $0.property == .rest }
    #expect(found.map(\.complaint) == ["trust-again/introduction doesn't rest within six answers"])
    #expect(found.first?.story.filter { $0.hasPrefix(">") }.count == 7)
  }

  @Test func `a word that halts the talk and is asked back is found`() async throws {
    let found = try await report(
      """
        one:
          from: [1, 2, 3]
          say: ["It can stay as it is."]
          ask: ["Is it loud?"]
          expect: { conversation/not-now: two, else: rest }
        two:
          say: ["One more thing."]
          ask: ["Is it?"]
          expect: { conversation/yes: rest, else: rest }

      """
    ).counterexamples.filter { $0.property == .rest }
    // What fits nothing is heard once before a tree goes on: that comes to rest an answer later, and may be found too.
    #expect(found.compactMap(\.story.last).contains(">> conversation/not-now"))
  }

  @Test func `a question that may not be asked and has no words beside it leaves no silence`()
    async throws
  {
    let beats = ["one", "two", "three"].map { name in
      "  \(name):\n    from: [1, 2, 3]\n    ask: [\"And \(name)?\"]\n"
        + "    expect: { conversation/yes: \(name == "one" ? "two" : "three"), else: rest }\n"
    }
    let found = try await report(beats.joined()).counterexamples
    #expect(!found.contains { $0.property == .noSilence })
  }

  @Test func `a beat that no talk comes to is found`() async throws {
    let found = try await report(
      """
        one:
          from: [1, 2, 3]
          say: ["It can stay as it is."]
          goto: rest
        two:
          say: ["Nobody gets here."]
          goto: rest

      """
    ).counterexamples
    #expect(found.map(\.complaint) == ["trust-again/introduction#two was reached by no talk"])
    #expect(found.map(\.property) == [.everyBeat])
  }

  @Test func `a danger whose tree can say nothing is found`() async throws {
    let mute = """
      opening:
        else: [near]
      beats:
        near:
          weight: 0
          lines: [suicide_crisis]
          when: { role: [accused] }
          otherwise: rest
          say: ["I'm glad you said it."]
          goto: rest

      """
    let found = try await report("", files: ["Dialogues/safety/self-harm.yaml": mute])
    #expect(found.counterexamples.contains { $0.property == .danger })
  }

  @Test(arguments: [
    (ExplorationProperty.heavyApart, "weight")
  ])
  func `without a rule of pacing its property falls`(
    property: ExplorationProperty, policy: String
  ) async throws {
    let beats = """
        one:
          from: [1, 2, 3]
          weight: 3
          say: ["It can stay as it is.", "It stays."]
          expect: { else: two }
        two:
          weight: 3
          say: ["That can stand.", "It stands."]
          goto: rest

      """
    let rest = Pacing.allPolicies.filter { type(of: $0).name != policy }
    #expect(rest.count == Pacing.allPolicies.count - 1)
    let broken = try await report(beats, pacing: Pacing(policies: rest))
    #expect(broken.counterexamples.contains { $0.property == property })
    let whole = try await report(beats)
    #expect(!whole.counterexamples.contains { $0.property == property })
  }

  @Test func `a walk that stops at its bound says where`() async throws {
    let beats = ["one", "two", "three"].map { name in
      "  \(name):\n    from: [1, 2, 3]\n    say: [\"This is \(name).\"]\n"
        + "    expect: { conversation/yes: two, conversation/no: three, else: one }\n"
    }
    let report = try await report(beats.joined(), states: 12)
    #expect(!report.isProof)
    #expect(report.text.contains("Stopped at the bound in "))
    #expect(!report.text.contains(": holds\n"))
  }
}
