import CairnAuthoring
import CairnContent
import CairnConversation
import CairnDialogue
import CairnVocabulary
import Foundation

/// What only writers do in a talk: begin in the middle, read the content again, write the talk down as a story.
extension ChatLoop {
  /// Says the beat at `id` as the first turn, as if the person had been heard out before it.
  mutating func begin(at id: BeatID) async throws {
    conversation.stand(before: id)
    let turn = companion.respond(to: .asked(.sayMore), in: conversation, at: clock.now)
    recorder?.from = id
    recorder?.note("go on", answeredBy: turn)
    try await show(turn)
  }

  /// Reads the folder again and goes on at the same place; a sentence says what came of it.
  mutating func reload() -> String {
    guard let loaded = folder?.read(after: script) else { return "There is no folder to read." }
    guard let script = loaded.script else {
      let errors = loaded.diagnostics.filter { $0.severity == .error }
      let shown = errors.prefix(3).map { DiagnosticText.text(of: $0, in: loaded.source) }
      return (["Not read: \(errors.count) errors. The talk goes on with what it had."] + shown)
        .joined(separator: "\n")
    }
    self.script = script
    companion = Companion(script)
    guard let place = conversation.cursor.awaited, script.dialogues.beat(place) == nil else {
      return "Read again. The place is kept."
    }
    conversation.cursor = DialogueCursor()
    return "Read again. There is no \(place) any more; the talk begins anew."
  }

  /// Writes the talk so far to `NAME.transcript`; nothing that is there is written over.
  func record(as name: String) -> String {
    guard let recorder, !recorder.isEmpty else { return "Nothing was said yet." }
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) else {
      return "A story's name is letters, figures and dashes."
    }
    let place = URL(fileURLWithPath: "\(name).transcript")
    let title = name.replacing("-", with: " ")
    do {
      let text = Data(recorder.story(named: title, country: conversation.country).utf8)
      try text.write(to: place, options: .withoutOverwriting)
      return
        "Written to \(name).transcript. Names of people are replaced; read it before you keep it."
    } catch {
      return "It could not be written: there is such a file already, or no way to make one."
    }
  }
}

extension Label {
  static let sayMore = Label(group: "conversation", name: "say-more")
}
