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
  /// Words the reply may have; what a beat says of itself is never cut.
  var wordLimit = Int.max

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

  /// Whether what was said back stands well by itself: a sentence of Cairn's own does, an echo only at some length.
  var reflectsAtLength: Bool {
    composed.reflection != nil && (!composed.echoes || wordCount >= Self.wordsThatStandAlone)
  }

  /// Words of a message from which on two things of it are said back. Ours.
  private static let wordsForTwo = 14

  /// Ours: "You want to burn his clothes." alone is curt.
  private static let wordsThatStandAlone = 10

  mutating func sayAll(_ beats: [ProposedBeat], asking: Bool, choices: [String] = []) {
    for (index, proposed) in beats.enumerated() {
      let before = composed
      say(proposed, asking: asking && index == beats.count - 1, choices: choices)
      guard index > 0, wordCount > wordLimit else { continue }
      composed = before
      composed.withheld.append(Withheld(rule: ReplyLength.name, what: proposed.id.description))
      return
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

  /// Why a tree stays shut was said in every way there is: from then on there is listening in its place.
  func isWornOut(_ notice: ProposedNotice) -> Bool {
    notice.notice == .shut && !chooser.hasUnsaid(in: notice.beat.beat.say)
  }

  mutating func sayNotice(_ notice: ProposedNotice, choices: [String], asking: Bool) {
    let before = composed
    composed.notice = notice
    say(notice.beat, asking: asking, choices: choices)
    guard wordCount > wordLimit, !notice.notice.replacesWords else { return }
    composed = before
    composed.withheld.append(Withheld(rule: ReplyLength.name, what: notice.notice.rawValue))
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
    composed.lines.append(Composed.SaidLine(beat: proposed.id, chosen))
    return true
  }

  private mutating func addHelpLines(of proposed: ProposedBeat) {
    guard !proposed.beat.helpLines.isEmpty else { return }
    let isRepeat = shownLines.contains(proposed.id.dialogue)
    let texts = helpLines.texts(for: proposed.beat.helpLines, country: country, inShort: isRepeat)
    composed.reply.parts += texts.map { Reply.Part(.helpLine, $0, weight: 0) }
  }

  func hasUnsaid(in lines: [Line]) -> Bool { chooser.hasUnsaid(in: lines) }

  /// Whether `followUp` holds for them and still has something to say that was not said in this sitting.
  func mayFollow(_ followUp: FollowUp) -> Bool {
    followUp.condition.holds(for: facts, in: DialogueLibrary.noticesLabel)
      && chooser.hasUnsaid(in: followUp.say)
  }

  /// The answer, and where one may be asked its question.
  mutating func answer(with answer: FollowUp, asking: Bool) {
    sayFirstUnsaid(of: [answer.say])
    if asking { ask(answer) }
  }

  /// Behind their own words said back the question alone, where one may be asked: the rest was said. Else the sentence,
  /// and then the question.
  mutating func follow(with followUp: FollowUp, asking: Bool) {
    let asks = asking && chooser.hasUnsaid(in: followUp.ask)
    if !asks || composed.reflection == nil, let said = chooser.choose(from: followUp.say) {
      composed.reply.parts.append(Reply.Part(.words, said.text, weight: 0))
      composed.lines.append(Composed.SaidLine(beat: nil, said))
    }
    if asks { ask(followUp) }
  }

  /// Whether its question is still worth asking: not asked in this sitting, in whatever words, nor told unasked.
  func mayInquire(_ inquiry: FollowUp) -> Bool {
    inquiry.condition.holds(for: facts, in: DialogueLibrary.noticesLabel)
      && !facts.sitting.heard.contains(inquiry.toldName)
      && inquiry.ask.allSatisfy { facts.sitting.lines[$0.identity] == nil }
  }

  mutating func ask(_ followUp: FollowUp) {
    askFirstUnsaid(of: followUp.ask)
    if composed.asked { composed.askedInPassing = followUp.reactions }
  }

  /// The first pool that still has something unsaid speaks; when none has, the line said longest ago.
  mutating func sayFirstUnsaid(of pools: [[Line]]) {
    let unsaid = pools.first { chooser.hasUnsaid(in: $0) }
    if unsaid == nil, composed.reflection != nil { return }
    let pool = unsaid ?? pools.last { !$0.isEmpty } ?? []
    guard let chosen = chooser.choose(from: pool) else { return }
    composed.reply.parts.append(Reply.Part(.words, chosen.text, weight: 0))
    composed.lines.append(Composed.SaidLine(beat: nil, chosen))
  }

  /// A question that fits anywhere, while one is left that was not asked in this sitting.
  mutating func askFirstUnsaid(of questions: [Line]) {
    guard chooser.hasUnsaid(in: questions), let chosen = chooser.choose(from: questions) else {
      return
    }
    composed.reply.parts.append(Reply.Part(.question, chosen.text, weight: 0))
    composed.lines.append(Composed.SaidLine(beat: nil, chosen))
    composed.asked = true
  }

  /// One sentence about what they typed; two where they wrote much.
  mutating func sayReflection(from reflections: [Reflection], onlyListening: Bool) {
    var chooser = ReflectionChooser(facts: facts.ofThisMessage, seed: seed)
    if onlyListening { chooser.turnsOfRest = ReflectionChooser.turnsOfRestInListening }
    let choices = chooser.choices(among: reflections)
    guard let first = choices.first else { return }
    composed.reflection = first.reflection.name
    composed.echoes = first.isTheirOwnWords
    say(first)
    guard facts.wordCount >= Self.wordsForTwo else { return }
    let others = choices.dropFirst().filter { !$0.reflection.isAlike(first.reflection) }
    // Two sums of it in a row say less than one; of a long message there is enough to sum up twice.
    let other = facts.messageLength == .long ? others.first : nil
    let second = first.isTheirOwnWords ? others.first(where: \.mayFollowTheirWords) : other
    if let second { say(second) }
  }

  private mutating func say(_ choice: ReflectionChooser.Choice) {
    composed.reply.parts.append(Reply.Part(.reflection, choice.text, weight: 1))
    composed.lines.append(Composed.SaidLine(beat: nil, choice.said))
  }

  private var wordCount: Int {
    composed.reply.parts.filter { $0.kind != .helpLine }
      .reduce(0) { $0 + LineRenderer.countWords($1.text) }
  }

  /// Leaves out of a reply that is too long its second reflection, then its question, and last what shows that they
  /// were heard.
  mutating func shorten() {
    if composed.reply.parts.filter({ $0.kind == .reflection }).count > 1 { dropLast(.reflection) }
    // The gate's question is what the reply is for.
    let mayLeaveQuestion = composed.notice?.notice.replacesWords != true
    if mayLeaveQuestion, dropLast(.question) { composed.asked = false }
    dropLast(.reflection)
  }

  @discardableResult
  private mutating func dropLast(_ kind: Reply.Part.Kind) -> Bool {
    guard wordCount > wordLimit, composed.reply.parts.count > 1,
      let last = composed.reply.parts.lastIndex(where: { $0.kind == kind })
    else { return false }
    composed.withheld.append(Withheld(rule: ReplyLength.name, what: kind.rawValue))
    // Every part but a help line is a variant that was chosen, in the same order.
    let variant = composed.reply.parts[..<last].count { $0.kind != .helpLine }
    composed.lines.remove(at: variant)
    composed.reply.parts.remove(at: last)
    if !composed.reply.parts.contains(where: { $0.kind == .reflection }) {
      composed.reflection = nil
    }
    return true
  }
}
