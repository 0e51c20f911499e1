import CairnMatching
import CairnVocabulary

extension Hearing {
  /// Labels, facts and phrase sets, as names: what is not among those heard before is new.
  var broughtUp: Set<String> {
    var names = mentions.phrases.union(mentions.phrasesOfOthers)
    names.formUnion(mentions.feelings)
    if let act = mentions.act { names.insert("act:\(act.name)") }
    if let relation = mentions.person?.relation { names.insert("person:\(relation)") }
    if let name = mentions.person?.name { names.insert("name:\(name.lowercased())") }
    if let label = result.label { names.insert(label.text) }
    return names
  }

  /// Whether there is something to say back: a telling, not a word that steers the talk.
  var mayBeReflected: Bool {
    guard let label = result.label, label.isConversation || label.group == "command",
      result.confidence == .sure
    else { return true }
    return Hearing.reflectedSteering.contains(label.name)
  }

  private static let reflectedSteering: Set = [
    "feeling-worse", "feeling-better", "not-helpful", "correction",
  ]

  /// Whether it goes on with what they came to tell: no danger, no denial of one, nothing put right.
  var tellsMore: Bool {
    concern == nil && !deniesDanger && !deniesItAll && mayBeReflected
      && result.label?.name != "correction"
  }

  /// Whether it tells something, rather than steering the talk or answering in a word.
  package var bringsContent: Bool {
    if concern != nil { return true }
    let isSure = result.confidence == .sure || utterance.words.count <= 3
    if let label = result.label, !label.isSection, isSure {
      return Hearing.tellingLabels.contains(label.name)
    }
    return utterance.words.count > 3 || result.label != nil
  }

  private static let tellingLabels: Set<String> = [
    "feeling-worse", "feeling-better", "out-of-scope",
  ]

  /// A greeting, small talk, a good day: nothing that hurts.
  var isLight: Bool {
    guard concern == nil, let label = result.label else { return false }
    return ["greet", "small-talk", "feeling-better", "ready", "thanks", "step-done"].contains(
      label.name)
  }

  /// They say that night is when they are up: then it is not late for them.
  var worksNights: Bool {
    Self.nights.isSaid(in: utterance.words) && mentions.person?.isNamed != true
  }

  /// "Why did she", in grief: it asks for a reason that would be enough.
  var asksWhyTheyDidIt: Bool {
    let words = utterance.words.map(\.text)
    return words.indices.contains { place in
      words[place] == "why" && place + 2 < words.count
        && ["did", "would", "does", "could", "do", "has", "was", "is"].contains(words[place + 1])
        && !["i", "we", "you"].contains(words[place + 2])
    }
  }

  /// "It's been ages since i was here": they speak of the time between two talks.
  package var speaksOfGap: Bool {
    Self.gaps.isSaid(in: utterance.words)
  }

  /// "Here we go again", "going round in circles": they say themselves that it is the same.
  var saysAgain: Bool {
    Self.rounds.isSaid(in: utterance.words)
  }

  /// "Please don't ask me things", anywhere in what they tell.
  var wantsNoQuestions: Bool { Self.noQuestions.isSaid(in: utterance.words) }

  /// "I don't want advice, I just need to get this out", at the head of a telling or in it.
  var wantsOnlyToBeHeard: Bool { Self.onlyHeard.isSaid(in: utterance.words) }

  /// "As I told you": they take it that an earlier talk is remembered.
  var refersBack: Bool {
    Self.earlierTalks.isSaid(in: utterance.words)
  }

  /// Whom or what they name right after "mention", "about" or "bring", without an article: a name typed small and never
  /// told before must be left alone as well.
  var namedToLeaveAlone: String? {
    let words = utterance.words.map(\.text)
    return words.indices.dropFirst().first { place in
      Hearing.naming.contains(words[place - 1]) && !Hearing.namesNobody.contains(words[place])
        && words[place].count > 1
    }.map { words[$0] }
  }

  private static let naming: Set = ["mention", "about", "bring", "discuss", "raise", "say"]

  private static let namesNobody: Set = [
    "it", "that", "this", "these", "those", "him", "her", "them", "he", "she", "they", "me", "us",
    "you", "we", "any", "anything", "something", "everything", "nothing", "things", "stuff", "all",
    "again", "more", "up", "now", "today", "tonight", "ever", "how", "what", "why", "when", "where",
    "who", "which", "whether", "the", "a", "an", "my", "his", "their", "our", "your", "its", "one",
    "to", "of", "in", "or", "and", "so", "being", "getting", "going", "having", "no", "not", "yet",
    "please", "somebody", "someone", "anyone", "people", "name", "back", "other", "another",
  ]

  private static let nights = PhraseList([
    "work nights", "works nights only", "working nights", "on nights", "night shift",
    "night shifts", "work the night", "night worker", "do nights",
  ])
  private static let gaps = PhraseList([
    "been a while", "been ages", "been some time", "been a long time", "long time no see",
    "long time since", "last time i was here", "since i was here", "since i last", "been away",
    "not been here", "have not been on here", "sorry i disappeared", "sorry i vanished",
    "weeks since", "months since", "years since",
  ])
  private static let noQuestions = PhraseList([
    "do not ask me", "no questions", "do not do questions", "not do questions", "hate questions",
    "sick of questions", "stop asking", "no more questions", "without the questions",
    "quit asking", "enough questions", "stop with the questions",
  ])
  private static let onlyHeard = PhraseList([
    "do not want advice", "do not want any advice", "do not need advice", "not looking for advice",
    "not after advice", "no advice please", "need to get this out", "need to get it out",
    "want to get it out", "just want to vent", "just need to vent", "just need to be heard",
    "just want to be heard", "want someone to listen", "need someone to listen",
  ])
  private static let rounds = PhraseList([
    "same again", "same thing again", "here again", "there again", "we go again", "back again",
    "at it again", "saying it again", "over and over", "round and round", "in circles",
    "going round", "going around", "keep coming back", "keep going back", "keep saying",
    "keep repeating", "repeating myself", "broken record", "said this before", "said that before",
    "said it before", "same old", "again and again",
  ])
  private static let earlierTalks = PhraseList([
    "as i told you", "like i told you", "i told you last time", "i told you yesterday",
    "i told you before", "told you about it last", "as i said last time", "as i said yesterday",
    "like i said last time", "like i said yesterday", "we talked yesterday",
    "we talked last", "remember i told you", "you know from last time",
  ])

  /// They ask for a thought or a way on, not in grief ("why would she") but to use it.
  package var asksForMore: Bool {
    if let label = result.label, ["give-me-a-step", "say-more", "ready"].contains(label.name) {
      return true
    }
    guard let clause = utterance.clauses.last else { return false }
    return Hearing.asking.isSaid(in: Array(utterance.words[clause].prefix(4)))
      || Hearing.askingOpinion.isSaid(in: Array(utterance.words[clause].prefix(7)))
  }

  private static let askingOpinion = PhraseList([
    "you think i should", "you reckon i should", "you think i ought",
  ])

  /// How a request for advice begins. Ours; "why" and "who" are left out, for they mostly grieve.
  private static let asking = PhraseList([
    "what do i", "what should i", "what can i", "how do i", "how can i", "how should i", "should i",
    "do i", "can i", "is it ok", "is it okay", "is it normal", "am i", "how long", "is there",
    "where do i", "how do you", "how to", "what would you", "any advice", "any tips",
    "any suggestions", "any ideas", "do you have any", "can you help",
  ])
}
