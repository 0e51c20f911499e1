import CairnConversation
import CairnDialogue
import CairnVocabulary

/// Walks every state of one passage through one tree, breadth first, so that the first story found is the shortest.
struct TreeExploration {
  let tree: Dialogue
  let companion: Companion
  let alphabet: ExplorationAlphabet
  /// States after which it stops, and says so.
  let limit: Int

  /// What came of it.
  struct Outcome: Sendable {
    var states = 0
    var turns = 0
    /// Contexts that were not walked to their end.
    var stopped: [String] = []
    var counterexamples: [Counterexample] = []
    var beats: Set<BeatID> = []
    var lines: Set<UInt64> = []
  }

  func outcome() -> Outcome {
    var outcome = Outcome()
    let proof = TurnProof(library: companion.library)
    let contexts = ExplorationContext.all(of: tree, in: companion.library)
    var tried: Set<PlaceKey> = []
    for (number, context) in contexts.enumerated() {
      let share = max(1, (limit - outcome.states) / (contexts.count - number))
      var passage = ExploredPassage(
        of: self, from: context, proof: proof, limit: share, tried: tried)
      passage.walk()
      tried = passage.triedPlaces
      outcome.states += passage.count
      outcome.turns += passage.turns
      if passage.wasStopped { outcome.stopped.append(context.words) }
      outcome.counterexamples += passage.counterexamples
      outcome.beats.formUnion(passage.beats)
      outcome.lines.formUnion(passage.lines)
    }
    outcome.counterexamples = outcome.counterexamples.shortestOfEach
    return outcome
  }
}

extension [Counterexample] {
  /// For each property and complaint the shortest story, the first found among alike.
  package var shortestOfEach: [Counterexample] {
    var best: [String: Counterexample] = [:]
    var order: [String] = []
    for example in self {
      let key = "\(example.property.rawValue) \(example.complaint)"
      if best[key] == nil { order.append(key) }
      if let known = best[key], known.story.count <= example.story.count { continue }
      best[key] = example
    }
    return order.compactMap { best[$0] }
  }
}
