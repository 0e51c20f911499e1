import CairnDialogue
import CairnMemory
import CairnSafety
import CairnVocabulary

extension Conversation {
  /// The state once a command was given: a turn of the person that brings nothing to hear.
  func asked(at now: Timestamp) -> Conversation {
    var next = self
    next.passTime(until: now)
    next.sitting.turn += 1
    return next
  }

  /// The state without what `forgetting` names, in memory and in what this sitting heard.
  func without(_ forgetting: Forgetting) -> Conversation {
    var next = forgettingMentions(forgetting)
    next.memory = memory.forgetting(forgetting)
    return next
  }

  /// What was heard in this sitting goes as well. What danger was told of stays: it keeps trees shut, is in RAM only,
  /// and is asked after by nobody.
  func forgettingMentions(_ forgetting: Forgetting) -> Conversation {
    var next = self
    if forgetting == .everything {
      next = Conversation(startedAt: latest, country: country)
      next.memory = memory
      next.safety = safety
    }
    next.people = []
    next.isMainPersonTold = false
    next.sitting.draft = nil
    next.sitting.lastReply = []
    return next
  }
}
