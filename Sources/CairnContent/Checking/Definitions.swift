package import CairnVocabulary

/// Every name that content defines and other content may use.
package struct Definitions: Sendable {
  /// Nil while the file that would define them could not be read: then uses are not checked.
  package var labels: [String]?
  package var phraseSets: [String]?
  package var acts: [String]?
  package var feelings: [String]?
  package var needs: [String]?
  /// Names of the answers that every tree may listen for.
  package var answers: [String] = []
  package var trees: [Label: TreeNames] = [:]

  package init() {}
}

/// The names one tree defines.
package struct TreeNames: Hashable, Sendable {
  package let beats: [String]
  package let answers: [String]
  package let steps: [String]
  package let hasUsualWays: Bool

  init(_ root: ContentNode) {
    let beatEntries = root["beats"]?.entries ?? []
    beats = beatEntries.flatMap { [$0.key] + ($0.value["was"]?.texts ?? []) }
    answers = root["answers"]?.entries.map(\.key) ?? []
    steps = root["steps"]?.entries.map(\.key) ?? []
    hasUsualWays = root["usual-ways"] != nil
  }
}
