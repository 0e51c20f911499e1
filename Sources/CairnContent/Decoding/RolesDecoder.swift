import CairnMatching
import CairnVocabulary

/// What the files of `Intents/roles` hold: lines said from one side, and intents whose examples all are.
struct RoleSides: Hashable, Sendable {
  var lines = RoleLessons()
  var hurtLabels: [Label] = []
  var brokeLabels: [Label] = []
  var neitherLabels: [Label] = []

  /// Adds what another file holds.
  mutating func add(_ other: RoleSides) {
    lines.hurt += other.lines.hurt
    lines.broke += other.lines.broke
    lines.neither += other.lines.neither
    hurtLabels += other.hurtLabels
    brokeLabels += other.brokeLabels
    neitherLabels += other.neitherLabels
  }

  /// The lines, and the examples of the intents named; a line written here wins over the label it stands under.
  func lessons(with intents: [Intent]) -> RoleLessons {
    let written = Set((lines.hurt + lines.broke + lines.neither).map(\.text))
    func examples(of labels: [Label]) -> [Example] {
      intents.filter { labels.contains($0.label) }.flatMap(\.examples)
        .filter { !written.contains($0.text) }
    }
    return RoleLessons(
      hurt: lines.hurt + examples(of: hurtLabels), broke: lines.broke + examples(of: brokeLabels),
      neither: lines.neither + examples(of: neitherLabels))
  }
}

/// Turns one file of `Intents/roles` into the lines and labels of each side.
enum RolesDecoder {
  static func sides(from root: ContentNode) -> RoleSides {
    RoleSides(
      lines: RoleLessons(
        hurt: examples(root["hurt"]), broke: examples(root["broke"]),
        neither: examples(root["neither"])),
      hurtLabels: labels(root["hurt-labels"]), brokeLabels: labels(root["broke-labels"]),
      neitherLabels: labels(root["neither-labels"]))
  }

  private static func examples(_ node: ContentNode?) -> [Example] {
    node?.lines.compactMap(\.example) ?? []
  }

  private static func labels(_ node: ContentNode?) -> [Label] {
    node?.texts.compactMap { Label($0) } ?? []
  }
}
