/// Words that anybody says about anything: a stretch that has others tells something of this message alone.
package enum CommonWords {
  /// Whether `word` names something particular: "headstone", "dishwasher", "payroll".
  package static func isParticular(_ word: String) -> Bool {
    word.utf8.count > 3 && !all.contains(word)
  }

  /// Lower case, as normalised; the shortest words need not stand here.
  static let all: Set<String> = Set(
    """
    about above after again against almost alone along already also although always among another anybody anymore anyone
    anything anyway anywhere around away back because become been before began begin behind being believe best better
    between both bring brings brought call called calls came care cannot change changed come comes coming could couple
    course days dealing decide decided deep definitely deserve didnt does doing done dont down during each easy either else
    ended ends enough entire especially even ever every everybody everyone everything exactly except explain fact family
    feel feeling feelings feels felt figure finally find fine first found free friend friends from full fully gave
    gets getting give given gives goes going gone good great guess guys half happen happened happening happens happy hard
    hate have having hear heard hell help here herself himself hope hours however hurt hurting hurts idea inside instead
    into issue issues itself just keep keeping keeps kept kind knew know knowing knows last late later learn least leave
    leaves leaving left less life like liked likes little live living long longer look looked looking looks lose lost lots
    love loved loves made make makes making many matter matters maybe mean meaning means meant mention might mind minute
    minutes moment month months more morning most mostly move moved much must myself near nearly need needed needs never
    next nice night nights nobody none normal nothing only onto open other others otherwise ours over part past people
    perhaps person place point possible pretty probably problem problems purpose question quite rather read ready real
    realise realize really reason relationship rest right room said same says second see seem seemed seems seen self send
    sense sent several shall should show since situation small some somebody somehow someone something sometimes somewhere
    soon sort speak spent stand start started stay stayed still stop stopped stuff such suddenly suppose supposed sure take
    taken takes taking talk talked talking tell telling tells than thank thanks that their theirs them themselves then there
    these they thing things think thinking thinks this those though thought thoughts three through time times today together
    told tomorrow tonight took toward towards tried tries true truly trust trusted truth trying turn turned twice under
    understand until upon upset used using usually very want wanted wanting wants weeks week well went were what whatever
    when whenever where whether which while whole whose will wish with within without woman women wonder wont word words
    work worked working world worse worst would wrong year years yesterday your yours yourself actually nothing happy months
    maybe basically literally honestly anyway okay whatever everyone happened husband wife boyfriend girlfriend partner
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
