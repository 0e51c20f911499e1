import CairnConversation
import CairnDialogue
import CairnVocabulary

/// Every mutant of one tree.
struct TreeMutants {
  let tree: Dialogue

  var all: [Mutant] { tree.beats.indices.flatMap(ofBeat) + sides }

  private func ofBeat(_ index: Int) -> [Mutant] {
    let beat = tree.beats[index]
    return ways(of: beat, index) + condition(of: beat, index) + weight(of: beat, index)
      + directives(of: beat, index)
  }

  /// A way on is not heard any more.
  private func ways(of beat: Beat, _ index: Int) -> [Mutant] {
    guard case .expect(let ways, let other) = beat.ending else { return [] }
    return ways.indices.map { number in
      var rest = Array(ways)
      let way = rest.remove(at: number)
      let name = way.name(from: BeatID(tree.label, beat.name))
      return mutant(.way, beat, "without \(name)", index) {
        $0.ending = .expect(Ways(rest), else: other)
      }
    }
  }

  private func condition(of beat: Beat, _ index: Int) -> [Mutant] {
    guard beat.condition != nil else { return [] }
    return [
      mutant(.condition, beat, "\(beat.name) without its 'when'", index) { $0.condition = nil }
    ]
  }

  /// Light beats become heavy and heavy ones light.
  private func weight(of beat: Beat, _ index: Int) -> [Mutant] {
    guard tree.label.isSection else { return [] }
    let other = beat.weight < 2 ? 3 : 0
    return [
      mutant(.weight, beat, "\(beat.name) weighs \(other)", index) { $0.weight = other }
    ]
  }

  private func directives(of beat: Beat, _ index: Int) -> [Mutant] {
    beat.directives.indices.map { number in
      let name = beat.directives[number].rawValue
      return mutant(.directive, beat, "\(beat.name) doesn't \(name)", index) {
        $0.directives.remove(at: number)
      }
    }
  }

  /// The ways in of two sides change places.
  private var sides: [Mutant] {
    let keys = tree.opening.map(\.key)
    guard let hurt = keys.firstIndex(of: "hurt") ?? keys.indices.first,
      let other = keys.indices.first(where: {
        $0 != hurt && tree.opening[$0].beats != tree.opening[hurt].beats
      })
    else { return [] }
    var mutated = tree
    mutated.opening[hurt] = Entrance(key: keys[hurt], beats: tree.opening[other].beats)
    mutated.opening[other] = Entrance(key: keys[other], beats: tree.opening[hurt].beats)
    let first = tree.opening[hurt].beats.first ?? ""
    return [
      Mutant(
        kind: .side, place: tree.location.description,
        words: "\(tree.label): \(keys[hurt]) and \(keys[other]) changed",
        beat: BeatID(tree.label, first), change: .tree(mutated))
    ]
  }

  private func mutant(
    _ kind: MutantKind, _ beat: Beat, _ words: String, _ index: Int,
    _ change: (inout Beat) -> Void
  ) -> Mutant {
    var mutated = tree
    change(&mutated.beats[index])
    return Mutant(
      kind: kind, place: beat.location.description, words: words,
      beat: BeatID(tree.label, beat.name), change: .tree(mutated))
  }

  /// A closed name in everything that `beat` says.
  func saying(_ name: String, in id: BeatID) -> Mutant? {
    guard let index = tree.beats.firstIndex(where: { $0.name == id.beat }) else { return nil }
    let beat = tree.beats[index]
    return mutant(.closedName, beat, "\(beat.name) says '\(name)'", index) { beat in
      beat.say = beat.say.map { line in
        Line(pieces: line.pieces + [.text(" \(name).")], location: line.location)
      }
    }
  }
}
