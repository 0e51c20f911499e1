import CairnConversation
import CairnDialogue
import CairnPacing
import CairnVocabulary

/// What kind of thing a mutant breaks.
package enum MutantKind: String, Hashable, Sendable, CaseIterable {
  case way = "ways on"
  case condition = "conditions"
  case weight = "weights"
  case side = "sides of ways in"
  case directive = "directives"
  case closedName = "closed names"
  case number = "numbers of pacing"
  case policy = "rules of pacing"
  case guards = "guards that not: lines keep"
  case danger = "signs of danger"
}

/// One thing broken on purpose.
struct Mutant: Sendable {
  let kind: MutantKind
  /// Where it stands in the content, and what was done to it.
  let place: String
  let words: String
  /// The beat it touches, for choosing stories; nil where every story could notice.
  var beat: BeatID?
  var change: Change

  enum Change: Sendable {
    case tree(Dialogue)
    case pacing(Pacing)
  }

  /// A story for a writer to finish.
  var stub: [String] {
    var lines = ["story: \(kind.rawValue), \(words)"]
    if let beat, kind != .side { lines.append("from: \(beat)") }
    return lines + ["# \(place): nothing notices when this is gone", "> ", "@ "]
  }
}
