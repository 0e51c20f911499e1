// swift-tools-version: 6.2
import PackageDescription

// The rooms are linked in, not depended on: what they share is `package`, and a benchmark is no reason to make it public.
let rooms: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "benchmarks",
  targets: [
    .target(name: "CairnVocabulary", swiftSettings: rooms),
    .target(name: "CairnMatching", dependencies: ["CairnVocabulary"], swiftSettings: rooms),
    .executableTarget(
      name: "matching", dependencies: ["CairnMatching", "CairnVocabulary"], swiftSettings: rooms),
    .executableTarget(
      name: "clinc150", dependencies: ["CairnMatching", "CairnVocabulary"], swiftSettings: rooms),
  ]
)
