/// Reads who it is about: the relation, a given name, and the pronoun they used.
struct PersonReader: Hashable, Sendable {
  private let relations: WordSequences<FactLexicon.Relation>
  private let thirds: WordSequences<String>

  init(_ lexicon: FactLexicon) {
    relations = WordSequences(
      lexicon.relations.flatMap { relation in relation.words.map { ($0, relation) } })
    thirds = WordSequences(lexicon.thirdPersons.map { ($0, $0) })
  }

  func person(in utterance: Utterance) -> PersonMention? {
    let words = utterance.words
    let own = ownRelations(in: words)
    let chosen = own.first
    let pronoun = pronoun(in: words)
    let followingName = chosen.flatMap { self.name(after: $0.words.upperBound, in: utterance) }
    let name = followingName ?? introducedName(in: utterance)
    guard chosen != nil || name != nil || pronoun != nil else { return nil }
    return PersonMention(
      relation: chosen?.value.spoken, kind: chosen?.value.kind, name: name, pronoun: pronoun)
  }

  /// Relations of the person's own, "my wife" before a bare "wife"; "his wife" is somebody else's.
  private func ownRelations(
    in words: [Word]
  ) -> [(words: Range<Int>, value: FactLexicon.Relation)] {
    let hits = relations.hits(in: words).filter { hit in
      let before = hit.words.lowerBound > 0 ? words[hit.words.lowerBound - 1].text : ""
      return !Self.ofSomebodyElse.contains(before)
    }
    let mine = hits.filter { hit in
      let start = max(0, hit.words.lowerBound - 2)
      return words[start..<hit.words.lowerBound].contains { $0.text == "my" || $0.text == "our" }
    }
    let bare = hits.filter { hit in
      let before = hit.words.lowerBound > 0 ? words[hit.words.lowerBound - 1].text : ""
      return Self.opensBareRelation.contains(before) && !Self.neverBare.contains(hit.value.spoken)
    }
    return mine.isEmpty ? bare : mine
  }

  private static let ofSomebodyElse: Set = [
    "his", "her", "their", "your", "s", "another", "no", "any", "every", "other",
  ]
  private static let opensBareRelation: Set = [
    "", "the", "and", "but", "since", "so", "that", "when", "with",
  ]
  /// Words that mean too much else to be somebody's without "my".
  private static let neverBare: Set = [
    "partner", "family", "friend", "son", "boss", "pastor", "girlfriend", "housemate",
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
