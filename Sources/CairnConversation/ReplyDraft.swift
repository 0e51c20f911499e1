import CairnDialogue
import CairnMatching
import CairnPacing
import CairnVocabulary

/// A reply while it is being put together.
struct ReplyDraft {
  let facts: Facts
  let seed: UInt64
  let country: String?
  let helpLines: HelpLines
  let shownLines: Set<Label>
  var composed = Composed()

  init(
    facts: Facts, seed: UInt64, country: String?, helpLines: HelpLines, shownLines: Set<Label>
  ) {
    self.facts = facts
    self.seed = seed
    self.country = country
    self.helpLines = helpLines
    self.shownLines = shownLines
  }

  private var chooser: LineChooser { LineChooser(facts: facts, seed: seed) }

  /// Nothing was recognised in the message and nothing of it could be said back.
  var hasNothingToGoOn: Bool {
    composed.reflection == nil && facts.mentions.phrases.isEmpty && facts.mentions.act == nil
      && facts.mentions.feelings.isEmpty && facts.mentions.person == nil
      && facts.mentions.time == nil && facts.wordCount < 4
  }

  mutating func sayAll(_ beats: [ProposedBeat], asking: Bool, choices: [String] = []) {
    for (index, proposed) in beats.enumerated() {
      say(proposed, asking: asking && index == beats.count - 1, choices: choices)
    }
  }

  mutating func say(_ proposed: ProposedBeat, asking: Bool, choices: [String] = []) {
    composed.beats.append(proposed)
    add(proposed.beat.say, of: proposed, as: .words, choices: choices)
    addHelpLines(of: proposed)
    if asking, add(proposed.beat.ask, of: proposed, as: .question, choices: choices) {
      composed.asked = true
    }
  }

  mutating func sayNotice(_ notice: ProposedNotice, choices: [String], asking: Bool) {
    composed.notice = notice
    say(notice.beat, asking: asking, choices: choices)
  }

  @discardableResult
  private mutating func add(
    _ lines: [Line], of proposed: ProposedBeat, as kind: Reply.Part.Kind, choices: [String]
  ) -> Bool {
    // A question is never asked twice in the same words; better none.
    guard kind != .question || chooser.hasUnsaid(in: lines) else { return false }
    guard let chosen = chooser.choose(from: lines) else { return false }
    var text = chosen.text
    if !choices.isEmpty {
      var renderer = LineRenderer(facts: facts)
      renderer.given = [.topic: choices[0], .otherTopic: choices.count > 1 ? choices[1] : ""]
      text = renderer.text(of: chosen.line)
    }
    composed.reply.parts.append(Reply.Part(kind, text, weight: proposed.beat.weight))
    composed.lines.append(Composed.SaidLine(beat: proposed.id, line: chosen.identity))
    return true
  }

  private mutating func addHelpLines(of proposed: ProposedBeat) {
    guard !proposed.beat.helpLines.isEmpty else { return }
    let isRepeat = shownLines.contains(proposed.id.dialogue)
    let texts = helpLines.texts(for: proposed.beat.helpLines, country: country, inShort: isRepeat)
    composed.reply.parts += texts.map { Reply.Part(.helpLine, $0, weight: 0) }
  }

  /// The first pool that still has something unsaid speaks; when none has, the line said longest ago.
  mutating func sayFirstUnsaid(of pools: [[Line]]) {
    let unsaid = pools.first { chooser.hasUnsaid(in: $0) }
    if unsaid == nil, composed.reflection != nil { return }
    let pool = unsaid ?? pools.last { !$0.isEmpty } ?? []
    guard let chosen = chooser.choose(from: pool) else { return }
    composed.reply.parts.append(Reply.Part(.words, chosen.text, weight: 0))
    composed.lines.append(Composed.SaidLine(beat: nil, line: chosen.identity))
  }

  /// A question that fits anywhere, while one is left that was not asked in this sitting.
  mutating func askFirstUnsaid(of questions: [Line]) {
    guard chooser.hasUnsaid(in: questions), let chosen = chooser.choose(from: questions) else {
      return
    }
    composed.reply.parts.append(Reply.Part(.question, chosen.text, weight: 0))
    composed.lines.append(Composed.SaidLine(beat: nil, line: chosen.identity))
    composed.asked = true
  }

  /// One sentence about what they typed; two where they wrote much.
  mutating func sayReflection(from reflections: [Reflection]) {
    let chooser = ReflectionChooser(facts: facts.ofThisMessage, seed: seed)
    let choices = chooser.choices(among: reflections)
    guard let first = choices.first else { return }
    composed.reflection = first.reflection.name
    say(first)
    guard facts.messageLength == .long else { return }
    let second = choices.dropFirst().first { !$0.reflection.isAlike(first.reflection) }
    if let second { say(second) }
  }

  private mutating func say(_ choice: ReflectionChooser.Choice) {
    composed.reply.parts.append(Reply.Part(.reflection, choice.text, weight: 1))
    composed.lines.append(Composed.SaidLine(beat: nil, line: choice.identity))
  }

  /// Leaves out the second reflection of a reply longer than `limit` words, and the first of one that is still longer
  /// than any reply may be.
  mutating func shorten(to limit: Int) {
    dropReflection(whileLongerThan: limit, keeping: 1)
    dropReflection(whileLongerThan: PacingRules().wordsAtMost, keeping: 0)
  }

  private mutating func dropReflection(whileLongerThan limit: Int, keeping kept: Int) {
    let parts = composed.reply.parts
    let count = parts.reduce(0) { $0 + LineRenderer.countWords($1.text) }
    let reflections = parts.indices.filter { parts[$0].kind == .reflection }
    guard count > limit, reflections.count > kept, let last = reflections.last else { return }
    composed.withheld.append(Withheld(rule: "length", what: "reflection"))
    composed.reply.parts.remove(at: last)
  }
}
