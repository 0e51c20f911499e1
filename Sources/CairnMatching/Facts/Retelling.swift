/// Says back what they told, in their own words turned to "you": `hes been on tinder the whole time, i feel sick`
/// becomes `he's been on Tinder the whole time`.
///
/// Of all stretches that read right when turned, the most telling one; nil where none does. When in doubt, none: what
/// is passed over costs nothing, what reads wrong costs trust.
package struct Retelling: Sendable {
  /// Words said back at most: more is a recital. Ours.
  package static let wordsAtMost = 20
  private static let wordsAtLeast = 4
  /// Words of a message that are looked at; what matters was said by then.
  private static let wordsRead = 160

  /// Nil where nothing reads right. Linear in the first words of the message.
  package static func said(in utterance: Utterance) -> String? {
    let tokens = RetoldToken.tokens(of: utterance, atMost: wordsRead)
    let sentences = tokens.partsEnded(by: \.endsSentence)
    var best: Stretch?
    for sentence in sentences {
      for stretch in stretches(of: sentence) where stretch.score > (best?.score ?? 0) {
        best = stretch
      }
    }
    return best?.text
  }

  /// Runs of whole clauses of one sentence that can stand by themselves.
  private static func stretches(of sentence: [RetoldToken]) -> [Stretch] {
    let parts = sentence.partsBegun(by: \.opensPart).joiningShort
    var found: [Stretch] = []
    for first in parts.indices {
      var words: [RetoldToken] = []
      for last in first..<parts.count {
        words += parts[last]
        if words.count > wordsAtMost + 4 { break }
        if last + 1 < parts.count, parts[last + 1].first?.leansBack == true { continue }
        if let stretch = Stretch(words, wordsAtLeast...wordsAtMost) { found.append(stretch) }
      }
    }
    return found
  }
}

extension [RetoldToken] {
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
  fileprivate func partsEnded(by ends: (RetoldToken) -> Bool) -> [[RetoldToken]] {
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
