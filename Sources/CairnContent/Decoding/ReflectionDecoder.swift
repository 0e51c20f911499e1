package import CairnDialogue
import CairnVocabulary

/// Turns a file of `Dialogues/reflections/` into reflections, in its order.
package struct ReflectionDecoder {
  package private(set) var findings = Findings()

  package init() {}

  package mutating func reflections(from root: ContentNode) -> [Reflection] {
    root.entries.map { entry in
      Reflection(
        name: entry.key,
        condition: entry.value["when"].map(ConditionDecoder.condition) ?? Condition(),
        weight: entry.value["weight"]?.text.flatMap { Int($0) } ?? 1,
        say: entry.value["say"]?.variants(&findings) ?? [],
        location: entry.location)
    }
  }
}
