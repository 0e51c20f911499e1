package import CairnDialogue
import CairnVocabulary

/// What every turn of every story must keep to, unasked.
package protocol StandingCheck: Sendable {
  /// As reports name it: `one-question`.
  var name: String { get }
  /// What must hold, in half a sentence.
  var rule: String { get }

  /// What is wrong with `played`; nothing when all is well.
  func complaints(about played: PlayedTurn, in library: DialogueLibrary) -> [String]
}

/// All standing checks, in the order reports name them.
package enum StandingChecks {
  package static var all: [any StandingCheck] {
    [
      SomethingSaid(), OneQuestion(), NothingTwice(), ClosedStaysClosed(), HeavyApart(),
      ShortReply(), PauseKept(), ListeningKept(), QuestionsApart(), QuietKept(), ListenFirst(),
      OneIdea(), StepsWanted(), NightKept(), RoundRarely(), LongSittingOnce(), AskedAfterOnce(),
      DoorsInTime(), GoodbyeShort(), SlowKept(), LightWhenHeavy(), GateKept(), ShutKept(),
      NoticesTrue(), GapsUnmentioned(),
    ]
  }
}
