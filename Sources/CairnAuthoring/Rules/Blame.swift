import CairnVocabulary

/// No line lays what was done at the door of the one it was done to, nor scolds the one who did it.
struct Blame: WordingRule {
  let name = "blame"
  let reason = "it reads as blame"

  var sample: LintSample {
    LintSample(say: "You let it go on for years.", good: "It went on for years.")
  }

  let phrases = [
    "you let (it|them|him|her|this|that) (happen|go on|do)", "you (allowed|caused|provoked)",
    "you (drove|pushed) (them|him|her|{them}) (to|into|away)", "your (own )?fault",
    "why didnt you", "you should(nt)? have", "you ought to have", "you brought (it|this) on",
    "you asked for it", "you made (them|him|her) do", "you were too",
  ]
  let exceptions = [
    "(not|isnt|wasnt|never|none of it is|nor) (just )?your (own )?fault", "whose fault",
    "makes? (it|any of it) your fault", "no .{0,30}your fault", "not .{0,40}your fault",
    "(doesnt|didnt|dont|wont|cant) .{0,40}your fault", "say its your fault",
    "(whether|if) .{0,20}your fault",
  ]
}
