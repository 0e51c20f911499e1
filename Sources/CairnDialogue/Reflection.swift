package import CairnVocabulary

/// One short sentence about what was typed, said before a beat's own words.
package struct Reflection: Hashable, Sendable {
  package let name: String
  package let condition: Condition
  /// How much it matters that this was heard, 0 to 9; the weightiest that fits is said.
  package let weight: Int
  package let say: [Line]
  package let location: SourceLocation

  package init(
    name: String, condition: Condition, weight: Int, say: [Line], location: SourceLocation
  ) {
    self.name = name
    self.condition = condition
    self.weight = weight
    self.say = say
    self.location = location
  }
}
