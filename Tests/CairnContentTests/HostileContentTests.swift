import CairnContent
import CairnVocabulary
import Testing

@Suite struct HostileContentTests {
  private static let tree = "Dialogues/trust-again/introduction.yaml"

  @Test(arguments: [
    HostileText(
      "aliases that multiply", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", refusedBy: "yaml-trap"
    ),
    HostileText("a list in itself", "a: &a [*a]\n", refusedBy: "yaml-trap"),
    HostileText(
      "a tag that names code", "a: !!python/object/apply:os.system [\"true\"]\n",
      refusedBy: "yaml-trap"),
    HostileText(
      "lists 200,000 deep", String(repeating: "[", count: 200_000), refusedBy: "yaml-syntax"),
    HostileText(
      "maps 1,000 deep", String(repeating: "{a: ", count: 1000) + "b", refusedBy: "too-large"),
    HostileText("a list as a key", "? [a, b]\n: c\n", refusedBy: "yaml-trap"),
    HostileText(
      "200,000 keys", (0..<200_000).map { "k\($0): 1\n" }.joined(), refusedBy: "too-large"),
    HostileText(
      "a text of 600 KB", "a: \"" + String(repeating: "b", count: 600 << 10) + "\"\n",
      refusedBy: "too-large"),
    HostileText(
      "50,000 documents", String(repeating: "--- 1\n", count: 50_000), refusedBy: "one-document"),
    HostileText(
      "a terminal's commands", "a: \"x\\e]52;c;cm0=\\a\"\n", refusedBy: "hidden-character"),
    HostileText(
      "text that runs backwards", "a: \"safe \\u202e etis\"\n", refusedBy: "hidden-character"),
    HostileText("a raw escape", "a: \"x\u{1B}[31m\"\n", refusedBy: "yaml-syntax"),
    HostileText("a NUL", "a: x\0y\n", refusedBy: "yaml-syntax"),
    HostileText("nothing", "", refusedBy: "empty-file"),
  ])
  func `content that means harm is refused in one sentence`(hostile: HostileText) {
    let loaded = SmallContent.loading(hostile.text, as: Self.tree)
    #expect(loaded.script == nil)
    #expect(
      loaded.diagnostics.contains { $0.rule == hostile.rule }, "\(loaded.diagnostics.map(\.rule))")
  }

  @Test func `what a finding prints holds no character that a terminal would obey`() {
    let loaded = SmallContent.loading("\"a\\e[2Jb\\u202e\": x\n", as: Self.tree)
    let printed = loaded.diagnostics.map { DiagnosticText.text(of: $0, in: loaded.source) }
    #expect(!printed.isEmpty)
    #expect(
      printed.allSatisfy {
        $0.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 32 && $0.value < 0x202A }
      })
  }

  @Test func `ten thousand random texts end in findings, not in a crash`() {
    var numbers = StableNumbers(seed: 7)
    let signs = Array("abc:-?[]{}&*!|>'\"%@`#,  \n\n\t\\~0123é")
    for _ in 0..<10_000 {
      let text = String(
        (0..<numbers.next(below: 120)).map { _ in signs[numbers.next(below: signs.count)] })
      let read = ContentReader().read(SourceText(path: Self.tree, text: text))
      #expect(read.root != nil || !read.findings.diagnostics.isEmpty)
    }
  }
}

/// A text made to break its reader. Described by its name: the text itself may be a megabyte.
struct HostileText: CustomTestStringConvertible {
  let name: String
  let text: String
  let rule: String

  init(_ name: String, _ text: String, refusedBy rule: String) {
    self.name = name
    self.text = text
    self.rule = rule
  }

  var testDescription: String { name }
}

/// The same numbers on every machine (SplitMix64).
struct StableNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(bound))
  }
}
