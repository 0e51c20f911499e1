package import CairnConversation
import CairnDialogue
import CairnVocabulary

/// Which beats carry which paragraph of the articles.
package struct ParagraphTable: Sendable {
  private let script: Script

  package init(of script: Script) { self.script = script }

  /// A line for each paragraph of each section, then one of how many there are.
  package var text: String {
    let sections = script.vocabulary.filter(\.label.isSection)
    let rows = sections.flatMap { entry in
      (0..<entry.paragraphs).map { number in
        (title: "\(entry.label) \(number + 1)", beats: beats(from: number + 1, of: entry.label))
      }
    }
    let width = (rows.map(\.title.count).max() ?? 0) + 2
    let lines = rows.map { row in
      row.title.padded(to: width) + (row.beats.isEmpty ? "none" : row.beats.joined(separator: ", "))
    }
    let carried = rows.filter { !$0.beats.isEmpty }.count
    return (lines + ["\(carried) of \(rows.count) paragraphs carried", ""]).joined(separator: "\n")
  }

  private func beats(from paragraph: Int, of label: Label) -> [String] {
    let tree = script.dialogues.dialogue(label)
    return tree?.beats.filter { $0.from.contains(paragraph) }.map(\.name) ?? []
  }
}
