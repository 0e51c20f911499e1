/// Says back what they told, in their own words turned to "you": `hes been on tinder the whole time, i feel sick`
/// becomes `he's been on Tinder the whole time`.
///
/// Of all stretches that read right when turned, the most telling one; nil where none does. When in doubt, none: what
/// is passed over costs nothing, what reads wrong costs trust.
package struct Retelling: Sendable {
  /// Words said back at most: more is a recital. Ours.
  package static let wordsAtMost = 20
  private static let wordsAtLeast = 3
  /// Words of a message that are looked at; what matters was said by then.
  private static let wordsRead = 160

  /// The most telling stretch.
  package let first: String
  /// Another one of a long message, told after it.
  package let second: String?

  /// Nil where nothing reads right. Linear in the first words of the message.
  package init?(of utterance: Utterance) {
    let tokens = RetoldToken.tokens(of: utterance, atMost: Self.wordsRead)
    let sentences = tokens.partsEnded(by: \.endsSentence)
    let best = sentences.enumerated().compactMap { place, sentence in
      Self.stretches(of: sentence).best { $0.score - Self.scoreAtLeast + 1 }
        .map { (place: place, stretch: $0) }
    }
    let isBrief = utterance.words.count <= Self.wordsOfAPoint
    let last = sentences.count - 1
    guard
      let main = best.best(by: {
        $0.stretch.score + (isBrief && $0.place == last ? Self.worthOfTheLast : 0)
      })
    else { return nil }
    let isLong = utterance.words.count >= Self.wordsForTwo
    let room = Self.wordsOfBoth - main.stretch.wordCount
    let other = best.filter { pair in
      isLong && pair.place != main.place && pair.stretch.wordCount <= room
        && pair.stretch.worth >= Self.worthASecond
    }.best { $0.stretch.worth }
    let told = [main, other].compactMap { $0 }.sorted { $0.place < $1.place }.map(\.stretch.text)
    first = told[0]
    second = told.count > 1 ? told[1] : nil
  }

  /// In a message of so many words or fewer what was said last is mostly the point of it, and weighs more. Ours.
  private static let wordsOfAPoint = 30
  private static let worthOfTheLast = 3
  /// Words of a message from which on two stretches of it are said back, and of both together. Ours.
  private static let wordsForTwo = 14
  private static let wordsOfBoth = 26
  private static let worthASecond = 6
  /// What a stretch must tell to be held up at all: "you dried the plates" is no answer to anybody. Ours.
  private static let scoreAtLeast = 4
  /// What goes from a stretch that stops where the sentence goes on: the turn is mostly what it was said for. Ours.
  private static let goesOn = 3

  /// Words of a sentence that a question mark at its end makes a question as a whole. Ours.
  private static let wordsOfATag = 14

  /// Runs of whole clauses of one sentence that can stand by themselves.
  private static func stretches(of sentence: [RetoldToken]) -> [Stretch] {
    // "She can't hate us altogether, can she?" asks, the whole of it.
    if sentence.last?.endsQuestion == true, sentence.count < wordsOfATag { return [] }
    let parts = sentence.partsBegun(by: \.opensPart).joiningShort
    var found: [Stretch] = []
    for first in parts.indices {
      var words: [RetoldToken] = []
      for last in first..<parts.count {
        words += parts[last]
        if words.count > wordsAtMost + 4 || parts[last].first?.opensQuestion == true { break }
        if last > first, parts[first].introduces { break }
        if last + 1 < parts.count, parts[last + 1].first?.leansBack == true { continue }
        let isCut = last + 1 < parts.count && parts[last + 1].count > 2
        if let stretch = Stretch(
          words, wordsAtLeast...wordsAtMost, less: isCut ? goesOn : 0)
        {
          found.append(stretch)
        }
      }
    }
    return found
  }
}

extension Stretch {
  /// As the second of two: how it is for them says more than one more thing that happened.
  fileprivate var worth: Int { score + (isInner ? 7 : 0) }
}

extension Sequence {
  /// The first of the elements with the highest value above 0.
  fileprivate func best(by value: (Element) -> Int) -> Element? {
    reduce(nil as Element?) { best, next in
      value(next) > (best.map(value) ?? 0) ? next : best
    }
  }
}

extension [RetoldToken] {
  /// "I'm a nurse", "i'm 54": who they are, before what they have to tell.
  fileprivate var introduces: Bool {
    let words = prefix(4).flatMap(\.words)
    if words.starts(with: ["my", "name"]) { return true }
    guard words.starts(with: ["i", "am"]), let next = words.dropFirst(2).first else { return false }
    return ["a", "an"].contains(next) || RetellingWords.isNumber(next)
  }

  /// Cuts before each token for which `begins` holds; no part is empty.
  fileprivate func partsBegun(by begins: (RetoldToken) -> Bool) -> [[RetoldToken]] {
    var parts: [[RetoldToken]] = []
    for token in self {
      if parts.isEmpty || begins(token) { parts.append([]) }
      parts[parts.count - 1].append(token)
    }
    return parts
  }

  /// Cuts after each token for which `ends` holds; no part is empty.
  func partsEnded(by ends: (RetoldToken) -> Bool) -> [[RetoldToken]] {
    var parts: [[RetoldToken]] = [[]]
    for token in self {
      parts[parts.count - 1].append(token)
      if ends(token) { parts.append([]) }
    }
    return parts.filter { !$0.isEmpty }
  }
}

extension [[RetoldToken]] {
  /// A part of one or two words belongs to the next: "me and my husband" has no cut in it.
  fileprivate var joiningShort: [[RetoldToken]] {
    var parts: [[RetoldToken]] = []
    for part in self {
      if let last = parts.last, last.count < 3 {
        parts[parts.count - 1] += part
      } else {
        parts.append(part)
      }
    }
    return parts
  }
}
