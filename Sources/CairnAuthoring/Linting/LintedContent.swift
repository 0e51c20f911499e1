package import CairnConversation
package import CairnDialogue
import CairnMatching
package import CairnVocabulary

/// Content as the rules see it: every tree, every line that can be said, every intent.
package struct LintedContent: Sendable {
  package let script: Script
  /// By label, the notices last.
  package let trees: [Dialogue]
  package let lines: [SpokenLine]

  package init(_ script: Script) {
    self.script = script
    let library = script.dialogues
    trees = library.dialogues.values.sorted { $0.label < $1.label }
    lines =
      trees.flatMap(SpokenLine.lines)
      + library.reflections.flatMap { reflection in
        reflection.say.map { SpokenLine($0, as: .reflection, condition: reflection.condition) }
      }
      + (library.followUps.all + library.questions.all + library.inquiries.all)
      .flatMap { followUp in
        (followUp.say + followUp.reactions.yes + followUp.reactions.no)
          .map { SpokenLine($0, as: .say) }
          + followUp.ask.map { SpokenLine($0, as: .ask) }
      }
  }

  /// The trees that a label of the vocabulary opens.
  var openedTrees: [Dialogue] {
    trees.filter { $0.label != DialogueLibrary.noticesLabel }
  }
}

/// One line that can be said, and what it is part of.
package struct SpokenLine: Hashable, Sendable {
  package enum Use: Hashable, Sendable { case say, ask, listen, comeBack, stepAsked, reflection }

  package let line: Line
  package let use: Use
  package let tree: Label?
  package let beat: Beat?
  /// What must hold for it, where it is known.
  package let condition: Condition?
  /// Its words, facts left as `{name}`, verbs in their singular.
  package let text: String

  init(
    _ line: Line, as use: Use, of tree: Label? = nil, beat: Beat? = nil, condition: Condition? = nil
  ) {
    self.line = line
    self.use = use
    self.tree = tree
    self.beat = beat
    self.condition = condition ?? beat?.condition
    text = line.pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .fact(let name): "{\(name.rawValue)}"
      case .agreeing(let singular, _): singular
      }
    }.joined()
  }

  static func lines(of tree: Dialogue) -> [SpokenLine] {
    let label = tree.label
    return tree.returns.map { SpokenLine($0, as: .comeBack, of: label) }
      + tree.listen.map { SpokenLine($0, as: .listen, of: label) }
      + tree.steps.flatMap { $0.ask.map { SpokenLine($0, as: .stepAsked, of: label) } }
      + tree.beats.flatMap { beat in
        beat.say.map { SpokenLine($0, as: .say, of: label, beat: beat) }
          + beat.ask.map { SpokenLine($0, as: .ask, of: label, beat: beat) }
      }
  }

  var isQuestion: Bool { use == .ask || use == .stepAsked }

  var wordCount: Int { text.split(whereSeparator: \.isWhitespace).count }
}
