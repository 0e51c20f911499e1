extension Stretch {
  /// "She trusts me thats the problem", "its not him its her": two sentences in one, or one put right.
  static func runsOn(_ tokens: [RetoldToken]) -> Bool {
    let starts = tokens.indices.filter { place in
      ["it is", "that is", "this is", "it was"].contains(tokens[place].text)
        && !tokens[place].followsComma
    }
    let words = tokens.map(\.first)
    let joins = zip(words, words.dropFirst()).contains {
      ["anything", "it", "nothing"].contains($0) && ["they", "he", "she", "we"].contains($1)
    }
    // "You can't sack him he owns half"; but "you told him he could".
    let isBroken = tokens.indices.dropFirst().dropFirst().contains { place in
      ["him", "her", "them", "me"].contains(words[place - 1])
        && ["he", "she", "they", "i", "we"].contains(words[place]) && !tokens[place].followsComma
        && !words[max(0, place - 3)..<place - 1].contains(where: RetellingWords.telltale.contains)
    }
    // "The eldest is 14 she put the phone down".
    let isCounted = zip(tokens, tokens.dropFirst()).contains {
      RetellingWords.isNumber($0.first) && ["he", "she", "they", "i", "we"].contains($1.first)
        && !$1.followsComma
    }
    // "A son he is 4"; but "the man she loves".
    let isNamedTwice = tokens.indices.dropLast().contains { place in
      RetellingWords.people.contains(tokens[place].first)
        && !["he", "she", "they", "him", "her"].contains(tokens[place].first)
        && !tokens[place + 1].followsComma
        && ["he is", "she is", "they are", "he was", "she was", "they were"].contains {
          $0 == tokens[place + 1].text
            || $0 == tokens[(place + 1)...].prefix(2).map(\.text).joined(separator: " ")
        }
    }
    if isBroken || isCounted || isNamedTwice { return true }
    let asks = zip(words.dropFirst(), words.dropFirst(2)).contains {
      ["can", "could", "should", "shall", "do", "may"].contains($0) && $1 == "i"
    }
    return joins || asks || starts.count > 1
      || starts.contains { $0 > 1 && tokens[$0].text == "that is" }
  }
}
