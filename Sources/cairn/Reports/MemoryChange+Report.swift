import CairnMemory
import CairnVocabulary

extension MemoryChange {
  /// The change in one line of words, as reports and scripts name it.
  var report: String {
    switch self {
    case .role(let role): "role \(role.rawValue)"
    case .relation(let word, _): "relation \(word)"
    case .name(let name, _): "name \(name)"
    case .opened(let topic): "opened \(topic.report)"
    case .closed(let topic): "closed \(topic.report)"
    case .reopened(let topic): "reopened \(topic.report)"
    case .putOff(let topic, let until): "put-off \(topic?.report ?? "talk") until \(until.utcText)"
    case .said(let beat, _): "said \(beat)"
    case .step(let id, let event): "step \(id) \(event.rawValue)"
    case .helped(let beat): "helped \(beat)"
    case .decided(let beat): "decided \(beat)"
    case .pace(let pace): "pace \(pace.name)"
    case .country(let code): "country \(code)"
    }
  }
}

extension Topic {
  var report: String {
    switch self {
    case .section(let label): label.text
    case .person(let word): word
    }
  }
}
