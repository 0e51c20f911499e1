/// Reads who it is about: the relation, a given name, and the pronoun they used.
struct PersonReader: Hashable, Sendable {
  private let relations: WordSequences<FactLexicon.Relation>

  init(_ lexicon: FactLexicon) {
    relations = WordSequences(
      lexicon.relations.flatMap { relation in
        relation.words.flatMap { [($0, relation), ($0 + "s", relation)] }
      })
  }

  /// The people of theirs that were named, the one it is most about first.
  func people(in utterance: Utterance) -> [PersonMention] {
    let words = utterance.words
    let hits = ownRelations(in: words)
    var people = hits.map { hit in
      PersonMention(
        relation: hit.value.spoken ?? word(for: hit, in: words), kind: hit.value.kind,
        name: name(after: hit.words.upperBound, in: utterance),
        usualPronoun: hit.value.usualPronoun)
    }.uniqued
    if !people.contains(where: { $0.name != nil }) {
      addNames(in: utterance, to: &people)
    }
    if let pronoun = pronoun(in: words) {
      let speaksOfAnother = hits.first.map { isSpokenOf(before: $0, in: words) } ?? false
      if speaksOfAnother {
        people.insert(PersonMention(pronoun: pronoun), at: 0)
      } else {
        give(pronoun, to: &people)
      }
    }
    return people
  }

  /// The word they used, without the "s" of "my wifes been".
  private func word(
    for hit: (words: Range<Int>, value: FactLexicon.Relation), in words: [Word]
  ) -> String {
    let text = words[hit.words].map(\.text).joined(separator: " ")
    return text.hasSuffix("s") && hit.value.words.contains(String(text.dropLast()))
      ? String(text.dropLast()) : text
  }

  /// A name that is brought in ("a chap called Graham") is the first person's; one that only stands there ("he told Tom")
  /// is somebody's of its own.
  private func addNames(in utterance: Utterance, to people: inout [PersonMention]) {
    if let name = introducedName(in: utterance) {
      if people.isEmpty { people.append(PersonMention()) }
      people[0].name = name
    } else if let name = standingName(in: utterance) {
      people.append(PersonMention(name: name))
    }
  }

  /// "He slept with my brother": who acts stands first, and is nobody of theirs that was named. "She is my best friend"
  /// names her, and "he lied. my husband lied" says who he is.
  private func isSpokenOf(
    before hit: (words: Range<Int>, value: FactLexicon.Relation), in words: [Word]
  ) -> Bool {
    guard
      let subject = words[..<hit.words.lowerBound].firstIndex(where: {
        ["he", "she"].contains($0.text)
      })
    else { return false }
    let pronoun = PersonMention.Pronoun(rawValue: words[subject].text)
    if let usual = hit.value.usualPronoun, usual != pronoun { return true }
    let between = words[subject..<hit.words.lowerBound].map(\.text)
    if between.count < Self.wordsOfNaming, between.contains(where: Self.isOrWas.contains) {
      return false
    }
    guard let owner = between.lastIndex(where: { ["my", "our"].contains($0) }), owner > 0 else {
      return false
    }
    let opensClause =
      words[subject + owner - 1].span.upperBound + 1 < words[subject + owner].span.lowerBound
    return !opensClause && !Self.opensClause.contains(between[owner - 1])
  }

  private static let opensClause: Set = [
    "and", "but", "since", "so", "that", "when", "because", "then", "now", "yesterday", "if",
  ]
  private static let wordsOfNaming = 7
  private static let isOrWas: Set = ["is", "was", "being", "been", "be"]

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
    let all = relations.hits(in: words)
    let hits = all.filter { hit in
      let before = hit.words.lowerBound > 0 ? words[hit.words.lowerBound - 1].text : ""
      // "My sister's friend" is the sister's.
      let isTheirs = all.contains {
        $0.words.upperBound == hit.words.lowerBound && before.hasSuffix("s")
          || $0.words.upperBound == hit.words.lowerBound
            && words[hit.words.lowerBound - 1].typed.hasSuffix("'s")
      }
      return !Self.ofSomebodyElse.contains(before) && !owns(hit, in: words) && !isTheirs
        && isOneOfThem(hit, in: words)
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

  /// "My boyfriends been lying" is "boyfriend's"; "my friends" are several.
  private func isOneOfThem(
    _ hit: (words: Range<Int>, value: FactLexicon.Relation), in words: [Word]
  ) -> Bool {
    let text = words[hit.words].map(\.text).joined(separator: " ")
    if hit.value.words.contains(text) { return true }
    guard hit.words.upperBound < words.count else { return false }
    let next = words[hit.words.upperBound].text
    return next.hasSuffix("ing") || Self.afterIs.contains(next)
      || [.partner, .ex].contains(hit.value.kind)
  }

  /// "my dad's funeral" is no telling of dad; "my dad's been lying" is, and what a partner has is telling of the partner:
  /// "in my husband's bag".
  private func owns(
    _ hit: (words: Range<Int>, value: FactLexicon.Relation), in words: [Word]
  ) -> Bool {
    let place = hit.words
    guard ![.partner, .ex].contains(hit.value.kind), let last = words[place].last,
      last.typed.hasSuffix("'s"), !last.text.hasSuffix("s")
    else { return false }
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

  /// He or she: by the first use as a subject, else by the first "him" or "her"; nil where neither was said.
  func pronoun(in words: [Word]) -> PersonMention.Pronoun? {
    let texts = words.map(\.text)
    if let subject = texts.first(where: { $0 == "he" || $0 == "she" }) {
      return subject == "he" ? .he : .she
    }
    return texts.lazy.compactMap { Self.objects[$0] }.first
  }

  private static let objects: [String: PersonMention.Pronoun] = [
    "him": .he, "his": .he, "her": .she, "hers": .she,
  ]

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
      let isTheirs = place > 1 && words[place - 2].text == "my"
      let isNameIs =
        words[place].text == "is" && place > 0 && words[place - 1].text == "name" && !isTheirs
      if isNaming || isNameIs,
        let name = GivenName.name(at: place + 1, in: utterance, isIntroduced: true)
      {
        return name
      }
    }
    return nil
  }

  /// The first name with a capital in the middle of a sentence.
  private func standingName(in utterance: Utterance) -> String? {
    utterance.words.indices.dropFirst().lazy
      .compactMap { GivenName.capitalised(at: $0, in: utterance) }.first
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
