// swift-tools-version: 6.2
import PackageDescription

// Everything that reads bytes from outside, built with libFuzzer's counters. The rooms are linked in, as for the
// benchmarks; of the store and the terminal only the files that touch no file and no terminal.
let counted: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-sanitize=fuzzer"]),
]

func room(_ name: String, on rooms: String..., uses products: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: rooms.map { .byName(name: $0) } + products, swiftSettings: counted)
}

let package = Package(
  name: "fuzz",
  dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.2.2")],
  targets: [
    room("CairnVocabulary"),
    room("CairnMatching", on: "CairnVocabulary"),
    room("CairnMemory", on: "CairnVocabulary"),
    room("CairnSafety", on: "CairnVocabulary", "CairnMatching"),
    room("CairnDialogue", on: "CairnVocabulary", "CairnMatching", "CairnMemory"),
    room("CairnPacing", on: "CairnVocabulary", "CairnMatching", "CairnMemory", "CairnDialogue"),
    room(
      "CairnConversation", on: "CairnVocabulary", "CairnMatching", "CairnMemory", "CairnSafety",
      "CairnDialogue", "CairnPacing"),
    room(
      "CairnContent", on: "CairnVocabulary", "CairnMatching", "CairnSafety", "CairnDialogue",
      "CairnConversation", uses: [.product(name: "Yams", package: "Yams")]),
    room(
      "CairnAuthoring", on: "CairnVocabulary", "CairnMatching", "CairnMemory", "CairnSafety",
      "CairnDialogue", "CairnPacing", "CairnConversation", "CairnContent"),
    room("StoreBytes", on: "CairnVocabulary", "CairnMemory"),
    room("TerminalText", on: "CairnVocabulary", "CairnConversation"),
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CFuzzer", "CairnVocabulary", "CairnMatching", "CairnConversation", "CairnContent",
        "CairnAuthoring", "StoreBytes", "TerminalText",
      ],
      swiftSettings: [.swiftLanguageMode(.v6)]),
  ]
)
