package import CairnDialogue
import CairnMatching
import CairnMemory
import CairnPacing
import CairnSafety
package import CairnVocabulary

extension Conversation {
  /// What the screen must know: the dangers of this sitting, and whether an answer is to be expected.
  var safetyWhileAnswering: SafetyState {
    var state = safety
    state.isAnswering =
      askedLast || hasHadASubject || cursor.dialogue?.isSection == true
      || cursor.awaited?.dialogue.isSafety == true
    return state
  }

  /// The state once `hearing` has been taken in, before anything is answered.
  func hearing(_ hearing: Hearing, at now: Timestamp) -> Conversation {
    var next = self
    next.passTime(until: now)
    next.sitting.turn += 1
    next.meetPeople(of: hearing)
    if let days = hearing.mentions.time?.daysAgo { next.freshness = Freshness(daysAgo: days) }
    next.noteSide(of: hearing.mentions)
    next.takeIn(hearing.concern)
    if hearing.deniesDanger {
      let wasAsked = safety.awaitsAnswer || cursor.awaited?.dialogue.isSafety == true
      if wasAsked {
        next.safety.hasDenied = true
        // Asked softly whether somebody frightens them and answered no, they are not asked again at the gate. A no after
        // a danger that was told ("is he there now?") passes nothing.
        if safety.awaitsAnswer, safety.standing?.category.name == "in-danger" {
          next.sitting.gatePassedFor.insert(person?.key ?? "")
        }
      }
      next.takeBackWhatWasPresumed()
    }
    if hearing.deniesItAll { next.takeBackTheStandingDanger() }
    next.noteNovelty(of: hearing)
    next.noteLength(of: hearing)
    next.noteTiming(of: hearing)
    if next.sitting.openedLightly == nil { next.sitting.openedLightly = hearing.isLight }
    return next
  }

  /// The pace they had asked for before they asked for room; a pause is never remembered as a pace.
  var paceBeforePause: Pace { memory.state.pace ?? .usual }

  /// Who was named. The one the talk is about stays so while others are only spoken of ("my sister says i should leave
  /// him"), until they tell what somebody else did.
  private mutating func meetPeople(of hearing: Hearing) {
    let mentions = hearing.mentions
    let told = [mentions.person].compactMap { $0 } + mentions.others
    let main = people.first
    let stays = main.map { staysMain($0, after: hearing) } ?? false
    for person in told.reversed() { meet(person) }
    if stays, let main, let place = people.firstIndex(where: { $0.mayBeSame(as: main) }) {
      people.insert(people.remove(at: place), at: 0)
    }
    if !people.isEmpty, hearing.tellsOfDeeds { isMainPersonTold = true }
  }

  /// Until it was told what the one they speak of did, whoever did something takes that place; from then on only a sure
  /// telling of somebody else, whom "he" or "she" in it can mean.
  private func staysMain(_ main: PersonMention, after hearing: Hearing) -> Bool {
    guard main.isNamed, hearing.result.label?.name != "correction" else { return false }
    if !isMainPersonTold { return !hearing.tellsOfDeeds }
    let mentions = hearing.mentions
    if let pronoun = mentions.pronoun, main.usually == pronoun,
      mentions.person.map({ $0.usually != nil && $0.usually != pronoun }) ?? true
    {
      return true
    }
    return mentions.act?.doer != .other || hearing.result.confidence != .sure
  }

  /// Brings the person `told` to the front: somebody met before where the words fit, else somebody new.
  private mutating func meet(_ told: PersonMention) {
    guard let place = people.firstIndex(where: { $0.mayBeSame(as: told) }) else {
      people.insert(told, at: 0)
      return
    }
    people.insert(people.remove(at: place).joined(with: told), at: 0)
  }

  /// What danger was heard stands until it is taken back in plain words; a question of tier 1 that was answered by
  /// a plain no is not asked about the same sign again.
  private mutating func takeIn(_ concern: SafetyConcern?) {
    let asked = safety.awaitsAnswer ? safety.standing : nil
    safety.awaitsAnswer = concern?.tier == 1
    guard let concern else {
      safety.turnsSince += 1
      if let asked, asked.tier == 1 {
        safety.waivedSigns.insert(asked.sign)
        if asked.isGuess { safety.guessedInVain.insert(asked.category) }
        safety.standing = nil
      }
      return
    }
    sitting.turnOfLastDanger = sitting.turn
    if concern.category.name == "self-harm", concern.form == .own {
      safety.wasAskedAboutDying = true
    }
    safety.turnsSince = 0
    if concern.tier >= (safety.standing?.tier ?? 0) { safety.standing = concern }
    guard concern.tier >= 2 else { return }
    let isRaised = asked?.category == concern.category && asked?.sign == concern.sign
    let isPresumed = isRaised && !safety.heard.contains(concern.category)
    if isPresumed {
      safety.presumed.insert(concern.category)
    } else {
      safety.presumed.remove(concern.category)
    }
    safety.heard.insert(concern.category)
  }

  /// Danger that only the answer to a soft question spoke for falls with a plain no; what they named themselves stands.
  private mutating func takeBackWhatWasPresumed() {
    safety.heard.subtract(safety.presumed)
    if let standing = safety.standing, safety.presumed.contains(standing.category) {
      safety.waivedSigns.insert(standing.sign)
      safety.standing = nil
    }
    safety.presumed = []
  }

  /// What they say in plain words was a way of speaking, or nothing of the kind, no longer stands and shuts no tree.
  private mutating func takeBackTheStandingDanger() {
    guard let standing = safety.standing else { return }
    if standing.category.name == "in-danger" { sitting.gatePassedFor.insert(person?.key ?? "") }
    safety.heard.remove(standing.category)
    safety.waivedSigns.insert(standing.sign)
    safety.standing = nil
    safety.hasDenied = true
  }

  private mutating func noteNovelty(of hearing: Hearing) {
    let brought = hearing.broughtUp
    let fresh = brought.subtracting(sitting.heard)
    sitting.heard.formUnion(brought)
    guard hearing.bringsContent else { return }
    sitting.turnsGoingRound = fresh.isEmpty ? sitting.turnsGoingRound + 1 : 0
  }

  private mutating func noteLength(of hearing: Hearing) {
    let isYesOrNo = ["yes", "no"].contains(hearing.result.label?.name ?? "")
    guard !(isYesOrNo && askedLast) else { return }
    let isShort = hearing.utterance.words.count <= 3 || hearing.result.label?.name == "unsure"
    sitting.shortAnswersInARow = isShort ? sitting.shortAnswersInARow + 1 : 0
  }

  /// The state once the gate was answered without fear: it is not asked again for that person in this sitting.
  func passingGate(by act: DialogueAct) -> Conversation {
    guard case .take(.resume, _, _) = act, cursor.awaited?.beat == Notice.gate.rawValue else {
      return self
    }
    var next = self
    next.sitting.gatePassedFor.insert(person?.key ?? "")
    return next
  }

  /// The snapshot that trees and policies read.
  package func facts(after hearing: Hearing?, at now: Timestamp) -> Facts {
    var facts = Facts(sitting: sitting, memory: memory.state, now: now)
    facts.pace = pace
    facts.person = person
    facts.freshness = freshness
    facts.dangers = safety.heard
    facts.isNight = isNight
    facts.isHeavy = sitting.heaviness > PacingRules().heavinessBudget
    facts.refusedSteps = Set(memory.state.steps.keys.filter(wasRefused))
    facts.role = role
    guard let hearing else { return facts }
    facts.mentions = hearing.mentions
    facts.named = hearing.mentions.person.flatMap { told in
      told.isNamed ? people.first { $0.mayBeSame(as: told) } : nil
    }
    facts.other = hearing.mentions.others.first
    facts.role = Role.learned(from: hearing.mentions, knowing: role, in: sitting) ?? role
    facts.wordCount = hearing.utterance.words.count
    facts.messageLength = MessageLength(words: facts.wordCount)
    facts.isAsking = hearing.asksForMore
    facts.bringsContent = hearing.bringsContent || hearing.asksForMore
    facts.refersBack = hearing.refersBack
    facts.speaksOfGap = hearing.speaksOfGap
    facts.saysAgain = hearing.saysAgain
    return facts
  }
}

extension Hearing {
  /// Whether the message tells what somebody did to them.
  fileprivate var tellsOfDeeds: Bool {
    if mentions.act?.doer == .other { return true }
    return result.label.map { Self.labelsOfDeeds.contains($0.name) } ?? false
  }

  private static let labelsOfDeeds: Set = [
    "when-youve-been-let-down", "various-ways-betrayal-can-occur",
    "when-you-are-the-one-who-broke-trust",
  ]
}

extension PersonMention {
  /// Whether they were named by a relation or a name, not only meant by "he" or "she".
  var isNamed: Bool { relation != nil || name != nil }

  /// The pronoun they were given, or the usual one of the relation.
  fileprivate var usually: Pronoun? { pronoun ?? usualPronoun }

  /// Whether `told` can be the same person: no other relation or name, and a pronoun that fits.
  func mayBeSame(as told: PersonMention) -> Bool {
    if let other = told.relation, let relation, other != relation { return false }
    if let other = told.name, let name, other.lowercased() != name.lowercased() { return false }
    if told.relation != nil, relation == nil, name == nil { return false }
    return told.pronoun.map(mayBe) ?? true
  }

  /// The same person with what `told` adds.
  func joined(with told: PersonMention) -> PersonMention {
    PersonMention(
      relation: told.relation ?? relation, kind: told.kind ?? kind, name: told.name ?? name,
      pronoun: told.pronoun ?? pronoun, usualPronoun: told.usualPronoun ?? usualPronoun)
  }
}

extension Freshness {
  /// Three weeks is fresh, by the design; six months ends what is recent, which is ours.
  init(daysAgo days: Int) {
    self = days <= 21 ? .fresh : days <= 183 ? .recent : .old
  }
}

extension MessageLength {
  init(words: Int) { self = words <= 3 ? .short : words < 40 ? .usual : .long }
}
