package import CairnVocabulary

/// Reads the facts beside the label: role, person, act, feelings, time, things, and whose the phrases are.
package struct MentionReader: Sendable {
  package let lexicon: FactLexicon
  private let roles: RoleReader
  private let persons: PersonReader
  private let times = TimeReader()
  private let feelings: WordSequences<String>
  private let things: WordSequences<String>

  package init(lexicon: FactLexicon = FactLexicon()) {
    self.lexicon = lexicon
    roles = RoleReader(cues: lexicon.roles, weights: lexicon.roleWeights)
    persons = PersonReader(lexicon)
    feelings = WordSequences(Self.pairs(lexicon.feelings))
    things = WordSequences(Self.pairs(lexicon.things))
  }

  private static func pairs(_ names: [FactLexicon.NamedWords]) -> [(words: String, value: String)] {
    names.flatMap { named in named.words.map { (words: $0, value: named.name) } }
  }

  /// `usual`: the side that what the utterance is about is usually told from; it weighs where the words are in doubt.
  package func mentions(in utterance: Utterance, usually usual: Role? = nil) -> Mentions {
    var mentions = Mentions()
    let side = roles.reading(of: utterance, usually: usual)
    (mentions.role, mentions.isRolePlain, mentions.roleLean) = (side.role, side.isPlain, side.lean)
    mentions.correctsRole = mentions.role != nil && roles.corrects(in: utterance)
    let people = persons.people(in: utterance)
    mentions.person = people.first
    mentions.pronoun = persons.pronoun(in: utterance.words)
    mentions.others = Array(people.dropFirst())
    mentions.act = act(in: utterance, as: mentions)
    mentions.feelings = ownFeelings(in: utterance)
    mentions.time = times.time(in: utterance.words)
    mentions.thing = things.hits(in: utterance.words).first?.value
    mentions.heard = OwnClause.heard(in: utterance)
    let retelling = Retelling(of: utterance)
    (mentions.said, mentions.saidToo) = (retelling?.first, retelling?.second)
    mentions.asked = IndirectQuestion(of: utterance)?.text
    sortPhrases(of: utterance, into: &mentions)
    return mentions
  }

  /// The person's own act first where they stand on that side; else what was done to them.
  private func act(in utterance: Utterance, as mentions: Mentions) -> ActMention? {
    let own = lexicon.acts.first { $0.byPerson.firstMatch(in: utterance) != nil }
    let other = lexicon.acts.first { $0.byOther.firstMatch(in: utterance) != nil }
    let isOwn = mentions.role == .broke || mentions.role == .both
    if isOwn, let own {
      return ActMention(name: own.name, doer: .person, spoken: own.spokenOfPerson)
    }
    if let other, !isOwn {
      return ActMention(name: other.name, doer: .other, spoken: other.spokenOfOther)
    }
    return own.map { ActMention(name: $0.name, doer: .person, spoken: $0.spokenOfPerson) }
  }

  private func ownFeelings(in utterance: Utterance) -> [String] {
    let subject = ClauseSubject(words: utterance.words)
    var names: [String] = []
    for hit in feelings.hits(in: utterance.words) {
      let clause = utterance.clause(of: hit.words.lowerBound)
      guard !subject.isNegated(hit.words, in: clause), !subject.isOther(hit.words, in: clause),
        !utterance.isDenied(clause),
        Self.isFelt(hit.words, utterance.words, clause), !names.contains(hit.value)
      else { continue }
      names.append(hit.value)
    }
    return names
  }

  /// A feeling word counts after "i am", "i feel", "feeling", or alone at the start of a clause.
  private static func isFelt(_ hit: Range<Int>, _ words: [Word], _ clause: Range<Int>) -> Bool {
    let before = words[max(clause.lowerBound, hit.lowerBound - 4)..<hit.lowerBound].map(\.text)
    return before.isEmpty
      || before.contains {
        ["am", "feel", "feeling", "felt", "so", "was", "been", "left"].contains($0)
      }
  }

  private func sortPhrases(of utterance: Utterance, into mentions: inout Mentions) {
    let subject = ClauseSubject(words: utterance.words)
    for hit in utterance.meanings {
      let clause = utterance.clause(of: hit.words.lowerBound)
      if subject.isNegated(hit.words, in: clause) || utterance.isDenied(clause) { continue }
      if subject.isOther(hit.words, in: clause) {
        mentions.phrasesOfOthers.insert(hit.set)
      } else {
        mentions.phrases.insert(hit.set)
      }
    }
  }
}
