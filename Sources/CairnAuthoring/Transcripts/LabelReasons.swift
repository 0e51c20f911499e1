import CairnConversation
import CairnMatching
import CairnSafety
import CairnVocabulary

/// Why one label won over another, in sentences for a writer.
struct LabelReasons {
  let script: Script
  let played: PlayedTurn

  /// Words shown for each label.
  private static let wordsShown = 4

  func sentences(wanted: Label?) -> [String] {
    guard let hearing = played.turn.trace.hearing else { return [] }
    if let concern = hearing.concern {
      return [
        "danger was heard first: \(concern.category), tier \(concern.tier), '\(concern.sign)'"
      ]
    }
    guard let best = hearing.result.ranked.first else { return ["nothing spoke for any label"] }
    let confidence = hearing.result.confidence.rawValue
    var sentences = ["\(standing(of: best)), \(confidence)\(counted(for: best.label, hearing))"]
    if let wanted, wanted != best.label {
      let match = hearing.result.ranked.first { $0.label == wanted }
      sentences.append(
        match.map { standing(of: $0) + counted(for: wanted, hearing) }
          ?? "nothing spoke for \(wanted)")
    }
    return sentences
  }

  private func standing(of match: Match) -> String {
    "\(match.label) came to \(Int((match.score * 100).rounded())) %"
  }

  private func counted(for label: Label, _ hearing: Hearing) -> String {
    let own = hearing.result.ranked.first { $0.label == label }?.evidence ?? []
    let evidence =
      own.isEmpty ? script.matcher.explanation(of: label, in: hearing.utterance) : own
    let words = evidence.filter { $0.weight > 0 }.prefix(Self.wordsShown).map(\.feature)
    return words.isEmpty ? "" : " by \(words.joined(separator: ", "))"
  }
}
