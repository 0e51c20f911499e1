import CairnConversation
import CairnMatching
import CairnSafety
import CairnVocabulary

/// How well labelled lines are heard: the labels, and whether danger was noticed where it was and nowhere else.
struct HearingEvaluation {
  private(set) var labels = Evaluation()
  /// Lines whose danger must be caught, and those that raised an alarm of any tier.
  private(set) var dangers = 0
  private(set) var caught = 0
  /// Lines on which an alarm would be false: they accept no label of danger at all.
  private(set) var calm = 0
  private(set) var falseAlarms = 0

  /// Hears each of `lines` alone, as the first of a talk.
  init(of lines: [LabelledLine], heardBy listener: some Listener) {
    for line in lines { add(listener.hear(line.text, after: SafetyState()), to: line) }
  }

  /// The same of the labels alone.
  init(labels: Evaluation) { self.labels = labels }

  private mutating func add(_ hearing: Hearing, to line: LabelledLine) {
    labels.add(hearing.decided, accepted: line.accept)
    labels.add(heardRole: hearing.mentions.role, saidRole: line.role)
    if line.safety != nil {
      dangers += 1
      caught += hearing.concern == nil ? 0 : 1
    } else if !line.accept.contains(where: \.isSafety) {
      calm += 1
      falseAlarms += hearing.concern == nil ? 0 : 1
    }
  }
}

extension Hearing {
  /// What is answered: danger before anything that was matched.
  fileprivate var decided: MatchResult {
    guard let concern else { return result }
    let others = result.ranked.filter { $0.label != concern.category }
    return MatchResult(
      ranked: [Match(label: concern.category, score: 1)] + others, confidence: .sure,
      layer: .pattern)
  }
}
