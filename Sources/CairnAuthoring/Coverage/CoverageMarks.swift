import CairnConversation
import CairnDialogue
import CairnMatching
import CairnSafety
import CairnVocabulary

/// Notes what turns reach.
struct CoverageMarks {
  private let script: Script
  private var library: DialogueLibrary { script.dialogues }
  private(set) var reached: [CoverageKind: Set<String>] = [:]

  init(of script: Script) { self.script = script }

  mutating func note(_ played: PlayedTurn) {
    if let label = played.turn.trace.label { mark(.labels, label.text) }
    for id in played.turn.trace.beats {
      guard let beat = library.beat(id) else { continue }
      mark(.beats, BeatID(id.dialogue, beat.name).description)
      for name in CoverageItems.paragraphs(of: beat, id) { mark(.paragraphs, name) }
      noteVariants(of: beat, id, after: played.turn)
    }
    noteWay(played)
    noteDoor(played)
    noteConditions(played)
    notePatterns(played)
    noteReturn(played)
  }

  /// The patterns that stand in what was said, whether or not they decided.
  private mutating func notePatterns(_ played: PlayedTurn) {
    guard let utterance = played.turn.trace.hearing?.utterance else { return }
    for finding in script.safety.findings(in: utterance) {
      mark(.dangerPatterns, finding.sign.name(of: finding.pattern))
    }
    for match in script.matcher.patterns.matches(in: utterance) {
      mark(.patterns, "\(script.matcher.labels[match.origin.owner]) '\(match.origin.text)'")
    }
  }

  /// Coming back to the talk that was set aside was offered.
  private mutating func noteReturn(_ played: PlayedTurn) {
    let notice = BeatID(DialogueLibrary.noticesLabel, Notice.comeBack.rawValue)
    guard played.turn.trace.beats.contains(notice),
      case .awaiting(let beat)? = played.before.cursor.setAside
    else { return }
    mark(.returns, beat.dialogue.text)
  }

  private mutating func mark(_ kind: CoverageKind, _ name: String) {
    reached[kind, default: []].insert(name)
  }

  private mutating func noteVariants(of beat: Beat, _ id: BeatID, after turn: Turn) {
    let sitting = turn.conversation.sitting
    for line in beat.say + beat.ask where sitting.lines[line.identity] == max(1, sitting.turn) {
      mark(.variants, "\(id) \(line.location.line)")
    }
  }

  /// The way on that the turn took from the beat that stood open.
  private mutating func noteWay(_ played: PlayedTurn) {
    guard let awaited = played.before.cursor.awaited,
      case .expect(let ways, _)? = library.beat(awaited)?.ending
    else { return }
    switch played.turn.trace.act {
    case .goOn: mark(.ways, "\(awaited) else")
    case .take(let target, _, true):
      let taken = ways.filter { $0.target == target && isHeard($0.cue, awaited, played) }
      for way in taken { mark(.ways, way.name(from: awaited)) }
    default: break
    }
  }

  private func isHeard(_ cue: Expectation.Cue, _ beat: BeatID, _ played: PlayedTurn) -> Bool {
    guard let hearing = played.turn.trace.hearing else { return false }
    switch cue {
    case .label(let label): return hearing.result.label == label
    case .answer(let name):
      let answer = library.dialogue(beat.dialogue)?.answers.first { $0.name == name }
      return answer?.patterns.firstMatch(in: hearing.utterance) != nil
    }
  }

  private mutating func noteDoor(_ played: PlayedTurn) {
    guard case .enter(let beat) = played.turn.trace.act else { return }
    let doors = library.dialogue(beat.dialogue)?.doors.filter { $0.beat == beat.beat } ?? []
    for door in doors { mark(.doors, "\(beat.dialogue) \(door.answer.name)") }
  }

  /// The conditions met on the way from what was asked for to what was said.
  private mutating func noteConditions(_ played: PlayedTurn) {
    let facts = played.turn.conversation.facts(
      after: played.turn.trace.hearing, at: played.turn.conversation.latest)
    for id in played.turn.trace.beats where library.beat(id)?.condition != nil {
      mark(.conditions, "\(id) holds")
    }
    for id in candidates(for: played) {
      guard let condition = library.beat(id)?.condition,
        !condition.holds(for: facts, in: id.dialogue)
      else { continue }
      mark(.conditions, "\(id) doesn't hold")
    }
  }

  /// The beats that the turn's act asked first.
  private func candidates(for played: PlayedTurn) -> [BeatID] {
    switch played.turn.trace.act {
    case .take(.beat(let name), let dialogue, _): return [BeatID(dialogue, name)]
    case .take(.beatOf(let id), _, _), .enter(let id): return [id]
    case .open(let label), .danger(let label, _):
      guard let dialogue = library.dialogue(label) else { return [] }
      return (dialogue.opening + dialogue.again).flatMap(\.beats).map { BeatID(label, $0) }
    case .goOn:
      guard let awaited = played.before.cursor.awaited,
        case .expect(_, .beat(let name))? = library.beat(awaited)?.ending
      else { return [] }
      return [BeatID(awaited.dialogue, name)]
    default: return []
    }
  }
}
