// swift-tools-version: 6.2
import PackageDescription

/// One list of settings for every room.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The rooms that learn from the examples or read every message: optimised in a debug build too, because there the
/// build itself runs them.
let quick: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

func room(
  _ name: String, on rooms: String..., uses products: [Target.Dependency] = [],
  settings: [SwiftSetting] = []
) -> [Target] {
  let dependencies = rooms.map { Target.Dependency.byName(name: $0) } + products
  return [
    .target(name: name, dependencies: dependencies, swiftSettings: strict + settings)
  ]
}

func tests(of room: String, on rooms: String..., resources: [Resource] = []) -> [Target] {
  [
    .testTarget(
      name: "\(room)Tests",
      dependencies: ([room] + rooms).map { .byName(name: $0) },
      swiftSettings: strict)
  ]
}

let package = Package(
  name: "cairn",
  products: [.executable(name: "cairn", targets: ["cairn"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets:
    room("CairnVocabulary", settings: quick)
    + room("CairnMatching", on: "CairnVocabulary", settings: quick)
    + room("CairnMemory", on: "CairnVocabulary")
    + room("CairnSafety", on: "CairnVocabulary", "CairnMatching", settings: quick)
    + room("CairnDialogue", on: "CairnVocabulary", "CairnMatching", "CairnMemory")
    + room("CairnPacing", on: "CairnVocabulary", "CairnMatching", "CairnMemory", "CairnDialogue")
    + room(
      "CairnConversation", on: "CairnVocabulary", "CairnMatching", "CairnMemory", "CairnSafety",
      "CairnDialogue", "CairnPacing")
    + room(
      "CairnContent",
      on: "CairnVocabulary", "CairnMatching", "CairnSafety", "CairnDialogue", "CairnConversation",
      uses: [.product(name: "Yams", package: "Yams")], settings: quick)
    + tests(of: "CairnConversation", on: "CairnVocabulary")
    + [
      .target(name: "CHardening"),
      .systemLibrary(
        name: "CReadline", providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
    ]
    + room(
      "CairnAuthoring",
      on: "CairnVocabulary", "CairnMatching", "CairnMemory", "CairnSafety", "CairnDialogue",
      "CairnPacing",
      "CairnConversation", "CairnContent", settings: quick)
    + tests(
      of: "CairnAuthoring",
      on: "CairnVocabulary", "CairnMatching", "CairnMemory", "CairnSafety", "CairnDialogue",
      "CairnPacing",
      "CairnConversation", "CairnContent", "CairnStore")
    + room("CairnTerminal", on: "CairnVocabulary", "CairnConversation", "CReadline", "CHardening")
    + tests(of: "CairnTerminal", on: "CairnConversation")
    + [
      .testTarget(name: "CairnCommandTests", dependencies: ["cairn"], swiftSettings: strict)
    ]
    + tests(
      of: "CairnSafety", on: "CairnVocabulary", "CairnMatching", "CairnConversation", "CairnContent"
    )
    + room(
      "CairnStore", on: "CairnVocabulary", "CairnMemory",
      uses: [
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ])
    + tests(of: "CairnStore", on: "CairnVocabulary", "CairnMemory")
    + tests(of: "CairnMatching", on: "CairnVocabulary")
    + [
      .executableTarget(
        name: "CompileContent", dependencies: ["CairnContent"], swiftSettings: strict + quick),
      .plugin(
        name: "CompileContentPlugin", capability: .buildTool(), dependencies: ["CompileContent"],
        path: "Sources/CompileContentPlugin"),
      .executableTarget(
        name: "cairn",
        dependencies: [
          "CairnVocabulary", "CairnMatching", "CairnMemory", "CairnSafety", "CairnDialogue",
          "CairnPacing",
          "CairnConversation", "CairnContent", "CairnAuthoring", "CairnStore", "CairnTerminal",
          "CHardening",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ], swiftSettings: strict,
        plugins: ["CompileContentPlugin"]),
    ]
    + tests(
      of: "CairnContent", on: "CairnVocabulary", "CairnMatching", "CairnDialogue",
      "CairnConversation")
)
