import CairnMatching

extension Utterance {
  /// How many of its words mean something by themselves: "i just dont get why" has none, and what weights make of it is
  /// chance.
  var tellingWords: Int { words.count { !Self.smallWords.contains($0.text) } }

  /// Words of grammar, and verbs that any sentence may have. Ours.
  private static let smallWords = Set(
    """
    i me my mine myself you your yours he him his she her hers they them their it its we us our this that these those
    a an the some any one and or but so if then than because as to of in on at by for from with about into out up off
    am is are was were be been being do does did done doing have has had having will would can could shall should may
    might must not no yes yeah nah ok okay well oh lol just really very too also even still now then there here again
    what why how who whom whose which when where whether get got getting go going goes gone know knew think thought
    want wanted feel feeling felt say said saying see thing things like mean means anyway please thanks sorry
    anymore more much only
    """.split { $0 == " " || $0.isNewline }.map(String.init))
}
