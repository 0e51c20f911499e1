import CairnVocabulary

extension StepDefinition {
  /// The name of the beat that asks after it; no writer can use it, for a beat's name has no `?`.
  package var askingBeat: String { "\(name)?" }

  /// The beat that asks after it, made of its own questions and ways on.
  var askingAfter: Beat {
    let cues: [(String, String)] = [
      ("conversation/yes", done), ("conversation/step-done", done),
      ("conversation/feeling-better", done),
      ("conversation/no", notDone), ("conversation/step-not-done", notDone),
    ]
    let ways = cues.compactMap { cue, beat in
      Label(cue).map { Expectation(cue: .label($0), target: .beat(beat)) }
    }
    var beat = Beat(name: askingBeat, ending: .expect(Ways(ways), else: .rest), location: location)
    beat.ask = ask
    beat.weight = 0
    beat.reflects = false
    return beat
  }
}
