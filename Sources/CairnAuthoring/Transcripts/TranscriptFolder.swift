package import CairnVocabulary
import Foundation

/// Reads transcripts from disk.
package enum TranscriptFolder {
  /// Largest file read, in bytes.
  private static let limit = 4_000_000

  /// The `.transcript` files at `paths`, folders walked through, each once, in the order of their paths. What cannot be
  /// read is a finding.
  package static func files(at paths: [String]) -> (files: [TranscriptFile], findings: [Diagnostic])
  {
    var files: [TranscriptFile] = []
    var findings: [Diagnostic] = []
    for path in paths.flatMap(transcripts) where !files.contains(where: { $0.path == path }) {
      if let text = text(at: path) {
        files.append(TranscriptFile(path: path, text: text))
      } else {
        findings.append(
          Diagnostic(
            .error, rule: TranscriptRule.unreadableFile.rawValue, "this file can't be read",
            at: SourceLocation(file: path, line: 1, column: 1)))
      }
    }
    return (files, findings)
  }

  /// The transcripts under a folder, or the path itself.
  private static func transcripts(at path: String) -> [String] {
    guard isFolder(path) else { return [path] }
    let found = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(".transcript") && !$0.hasPrefix(".") }.sorted()
      .map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private static func text(at path: String) -> String? {
    guard let bytes = FileManager.default.contents(atPath: path), bytes.count <= limit else {
      return nil
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Writes a file back; false when it cannot be.
  package static func write(_ file: TranscriptFile) -> Bool {
    let text = file.lines.joined(separator: "\n")
    return (try? Data(text.utf8).write(to: URL(fileURLWithPath: file.path), options: .atomic))
      != nil
  }
}
