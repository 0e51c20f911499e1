/// Reads who it is about: the relation, a given name, and the pronoun they used.
struct PersonReader: Hashable, Sendable {
  private let relations: WordSequences<FactLexicon.Relation>
  private let thirds: WordSequences<String>

  init(_ lexicon: FactLexicon) {
    relations = WordSequences(
      lexicon.relations.flatMap { relation in relation.words.map { ($0, relation) } })
    thirds = WordSequences(lexicon.thirdPersons.map { ($0, $0) })
  }

  /// The people of theirs that were named, the one it is most about first.
  func people(in utterance: Utterance) -> [PersonMention] {
    let words = utterance.words
    var people = ownRelations(in: words).map { hit in
      PersonMention(
        relation: hit.value.spoken ?? words[hit.words].map(\.text).joined(separator: " "),
        kind: hit.value.kind, name: name(after: hit.words.upperBound, in: utterance),
        usualPronoun: hit.value.usualPronoun)
    }.uniqued
    if !people.contains(where: { $0.name != nil }), let name = introducedName(in: utterance) {
      if people.isEmpty { people.append(PersonMention()) }
      people[0].name = name
    }
    if let pronoun = pronoun(in: words) { give(pronoun, to: &people) }
    return people
  }

  /// The pronoun belongs to the first who may be meant by it; to nobody named, where it fits none.
  private func give(_ pronoun: PersonMention.Pronoun, to people: inout [PersonMention]) {
    if let place = people.firstIndex(where: { $0.mayBe(pronoun) }) {
      people[place].pronoun = pronoun
    } else if people.isEmpty {
      people.append(PersonMention(pronoun: pronoun))
    }
  }

  /// Relations of the person's own, "my wife" before a bare "wife"; "his wife" is somebody else's.
  private func ownRelations(
    in words: [Word]
  ) -> [(words: Range<Int>, value: FactLexicon.Relation)] {
    let hits = relations.hits(in: words).filter { hit in
      let before = hit.words.lowerBound > 0 ? words[hit.words.lowerBound - 1].text : ""
      return !Self.ofSomebodyElse.contains(before) && !owns(hit.words, in: words)
    }
    let mine = hits.filter { hit in
      let start = max(0, hit.words.lowerBound - 2)
      return words[start..<hit.words.lowerBound].contains { $0.text == "my" || $0.text == "our" }
    }
    let bare = hits.filter { hit in
      let before = hit.words.lowerBound > 0 ? words[hit.words.lowerBound - 1].text : ""
      return Self.opensBareRelation.contains(before) && !Self.neverBare.contains(hit.value.name)
    }
    return mine.isEmpty ? bare : mine
  }

  /// "my dad's funeral" is no telling of dad; "my dad's been lying" is.
  private func owns(_ place: Range<Int>, in words: [Word]) -> Bool {
    guard let last = words[place].last, last.typed.hasSuffix("'s"), !last.text.hasSuffix("s") else {
      return false
    }
    // Opened to a verb, it stands as a word of its own with the same span.
    let opened = place.upperBound < words.count && words[place.upperBound].span == last.span
    guard !opened, place.upperBound < words.count else { return false }
    let next = words[place.upperBound].text
    return !(next.hasSuffix("ing") || next.hasSuffix("ed") || Self.afterIs.contains(next))
  }

  private static let afterIs: Set = [
    "been", "not", "a", "an", "the", "gone", "got", "so", "just", "always", "never", "still", "now",
    "left", "told", "said", "my", "no", "really", "very", "too", "already", "only", "in", "on",
    "at",
    "out", "back", "here", "there", "met", "slept", "lost", "done", "had", "taken", "broken",
  ]

  private static let ofSomebodyElse: Set = [
    "his", "her", "their", "your", "s", "another", "no", "any", "every", "other",
  ]
  private static let opensBareRelation: Set = [
    "", "the", "and", "but", "since", "so", "that", "when", "with",
  ]
  /// Words that mean too much else to be somebody's without "my".
  private static let neverBare: Set = [
    "partner", "family", "friend", "friends", "son", "boss", "pastor", "housemate", "teacher",
    "coach",
    "mentor", "kids", "client", "team", "manager", "brother", "sister",
  ]

  /// He and she by their first use as a subject; "they" only where neither was said.
  private func pronoun(in words: [Word]) -> PersonMention.Pronoun? {
    let texts = words.map(\.text)
    if let subject = texts.first(where: { $0 == "he" || $0 == "she" }) {
      return subject == "he" ? .he : .she
    }
    if texts.contains("him") || texts.contains("his") { return .he }
    if texts.contains("her") || texts.contains("hers") { return .she }
    return nil
  }

  /// "my sister Anna", "my mate called Tom".
  private func name(after place: Int, in utterance: Utterance) -> String? {
    let words = utterance.words
    guard place < words.count else { return nil }
    if ["called", "named"].contains(words[place].text), place + 1 < words.count {
      return GivenName.name(at: place + 1, in: utterance, isIntroduced: true)
    }
    return GivenName.name(at: place, in: utterance, isIntroduced: false)
  }

  /// "this girl called Priya", "his name is Dan".
  private func introducedName(in utterance: Utterance) -> String? {
    let words = utterance.words
    for place in words.indices.dropLast() {
      let isNaming = ["called", "named"].contains(words[place].text)
      let isNameIs = words[place].text == "is" && place > 0 && words[place - 1].text == "name"
      if isNaming || isNameIs,
        let name = GivenName.name(at: place + 1, in: utterance, isIntroduced: true)
      {
        return name
      }
    }
    return words.indices.lazy.compactMap { place in
      place > 0 ? GivenName.capitalised(at: place, in: utterance) : nil
    }.first
  }
}

extension PersonMention {
  /// Whether `pronoun` can stand for this person.
  package func mayBe(_ pronoun: Pronoun) -> Bool {
    if let known = self.pronoun { return known == pronoun }
    return usualPronoun == nil || usualPronoun == pronoun || pronoun == .they
  }
}

extension [PersonMention] {
  /// Each relation once, in order.
  fileprivate var uniqued: [PersonMention] {
    reduce(into: []) { kept, person in
      if !kept.contains(where: { $0.relation == person.relation }) { kept.append(person) }
    }
  }
}
