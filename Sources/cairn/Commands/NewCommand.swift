import ArgumentParser
import CairnAuthoring
import CairnTerminal
import CairnVocabulary
import Foundation

/// A label to fill in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "An intent, a tree and a story to fill in.",
    discussion: """
      Nothing that is there is written over.

      Example:
        cairn new conversation/good-news
      """)

  @Argument(help: "The label: group/name, small letters and dashes.")
  var label: String
  @Argument(help: "The folder that holds Intents and Dialogues.")
  var path = "."

  func validate() throws {
    let letters = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyz0123456789-/")
    guard Label(label) != nil, label.unicodeScalars.allSatisfy(letters.contains) else {
      throw ValidationError("a label looks like conversation/good-news")
    }
  }

  func run() throws {
    guard let label = Label(label) else { return }
    let vocabulary = "\(path)/Intents/vocabulary.yaml"
    guard let labels = try? String(contentsOfFile: vocabulary, encoding: .utf8) else {
      throw Failure(.noInput, "no Intents/vocabulary.yaml in '\(path)'")
    }
    let new = NewContent(label)
    let taken = new.files.map { "\(path)/\($0.path)" }
      .first { FileManager.default.fileExists(atPath: $0) }
    if let taken { throw Failure(.usage, "\(taken) is there already") }
    for file in new.files { try write(file.text, to: "\(path)/\(file.path)") }
    let end = labels.hasSuffix("\n") ? "" : "\n"
    try write(labels + end + new.vocabularyEntry, to: vocabulary)
    let written = new.files.map { "\(path)/\($0.path)\n" }.joined()
    try Output.standard.write(written + "\(vocabulary), a line at its end\n")
  }

  private func write(_ text: String, to path: String) throws {
    let place = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: place, options: .atomic)
    } catch {
      throw Failure(.outputFailed, "can't write \(path)")
    }
  }
}
