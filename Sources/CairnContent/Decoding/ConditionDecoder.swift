import CairnDialogue
import CairnMatching
import CairnVocabulary

/// Turns the keys of `when:` into tests.
enum ConditionDecoder {
  static func condition(from node: ContentNode) -> Condition {
    Condition(node.entries.compactMap { test(key: $0.key, values: $0.value.texts) })
  }

  private static func test(key: String, values: [String]) -> Condition.Test? {
    switch key {
    case "role": .role(values.map(Role.init))
    case "relation": .relation(values.map(PersonMention.Kind.init))
    case "other": .other(values.compactMap(PersonMention.Kind.init))
    case "told": .told(values.compactMap(FactName.init))
    case "untold": .untold(values.compactMap(FactName.init))
    case "act": .act(values)
    case "feeling": .feeling(values)
    case "heard": .heard(values)
    case "visited": .visited(values)
    case "unvisited": .unvisited(values)
    case "since": .since(values.compactMap(Freshness.init))
    case "night": .night(values == ["yes"])
    case "open-step": .openStep(values == ["yes"])
    case "heavy": .heavy(values == ["yes"])
    case "message": .message(values.compactMap(MessageLength.init))
    default: nil
    }
  }
}
