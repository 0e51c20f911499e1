import CairnContent
import CairnConversation
import CairnDialogue
import CairnMatching
import Testing

@Suite struct CompiledScriptTests {
  /// A tree that uses every key a tree can have.
  static let fullTree = """
    spoken-as: trusting again
    opening:
      hurt: [one]
      else: [one, two]
    again:
      else: [two]
    return: [ "Half said, and it can stay so." ]
    listen: [ "There's no hurry." ]
    answers:
      flat:
        patterns: |
          whatever
          (dont|do not) care !about
        examples: [ "whatever", "i dont care" ]
    doors:
      ruined:
        patterns: |
          am i [really] ruined
        examples: [ "am i ruined" ]
        to: two
    shut-after: [conversation/yes]
    steps:
      note:
        spoken: "one note"
        ask-after: 2 days
        with: other
        ask: [ "Did it get written?" ]
        done: one
        not-done: two
    beats:
      one:
        kind: step
        weight: 2
        faces: other
        reflect: "no"
        when: { role: [hurt, unknown], relation: [partner], told: [person], untold: [act], heard: [cant-sleep],
          visited: [two], unvisited: [one], since: [fresh], night: ["yes"], open-step: ["no"], heavy: ["no"],
          message: [long] }
        otherwise: two
        say: [ "{person} {was|were} there, {they} said." ]
        ask: [ "And then?" ]
        offer: note
        lines: [suicide_crisis]
        do: [pause]
        expect: { conversation/yes: two, answers/flat: trust-again/introduction#two, else: trust-again/introduction }
        from: [1, 3]
        was: [uno]
      two:
        goto: rest
    """

  private func compiled() throws -> (script: Script, bytes: [UInt8]) {
    let loaded = SmallContent.loading(Self.fullTree, as: "Dialogues/trust-again/introduction.yaml")
    let script = try #require(loaded.script, "\(loaded.diagnostics)")
    return (script, CompiledScript.bytes(of: script, lessons: 7))
  }

  @Test func `a compiled script says what the script said`() throws {
    let (script, bytes) = try compiled()
    let read = try CompiledScript.script(from: ConstantBytes(keeping: bytes))
    #expect(read.vocabulary == script.vocabulary)
    #expect(read.dialogues == script.dialogues)
    #expect(read.helpLines == script.helpLines)
    #expect(read.language == script.language)
    #expect(read.facts == script.facts)
    #expect(read.matcher.patterns == script.matcher.patterns)
    #expect(read.matcher.weights == script.matcher.weights)
    let examples = try CompiledScript.intents(from: ConstantBytes(keeping: bytes)).map(\.examples)
    #expect(examples == script.intents.map(\.examples))
    #expect(try CompiledScript.lessons(from: ConstantBytes(keeping: bytes)) == 7)
  }

  @Test func `bytes that were cut anywhere are refused`() throws {
    let bytes = try compiled().bytes
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: UnreadableScript.self) {
        try CompiledScript.script(from: ConstantBytes(keeping: bytes.prefix(count)))
      }
    }
  }

  @Test func `bytes of another version, or of something else, are told apart`() throws {
    var bytes = try compiled().bytes
    bytes[5] = 99
    #expect(throws: UnreadableScript.otherVersion(99)) {
      try CompiledScript.script(from: ConstantBytes(keeping: bytes))
    }
    #expect(throws: UnreadableScript.foreign) {
      try CompiledScript.script(from: ConstantBytes(keeping: "hello".utf8))
    }
  }
}
