import CairnVocabulary
import Foundation

/// The content files under one folder: `Intents/` and `Dialogues/`.
package struct ContentSource: Sendable {
  /// In the order of their paths.
  package let texts: [SourceText]
  /// Files that could not be read at all.
  package let findings: Findings

  package init(texts: [SourceText], findings: Findings = Findings()) {
    self.texts = texts.sorted { $0.path < $1.path }
    self.findings = findings
  }

  /// Everything under `folder`'s two content folders. What is no regular file, too large, or not UTF-8 is a finding.
  package init(folder: String, limits: ReadingLimits = ReadingLimits()) {
    var texts: [SourceText] = []
    var findings = Findings()
    for path in ContentSource.paths(in: folder) {
      switch ContentSource.text(at: folder + "/" + path, limits: limits) {
      case .success(let text): texts.append(SourceText(path: path, text: text))
      case .failure(let problem):
        findings.report(
          problem.rule, problem.message, at: SourceLocation(file: path, line: 1, column: 1))
      }
    }
    self.init(texts: texts, findings: findings)
  }

  /// Paths under `folder`, hidden files left out, sorted.
  package static func paths(in folder: String) -> [String] {
    ["Dialogues", "Intents"].flatMap { top -> [String] in
      let found = FileManager.default.enumerator(atPath: folder + "/" + top)
      return (found?.compactMap { $0 as? String } ?? [])
        .filter { ContentSource.isContent($0) }
        .map { top + "/" + $0 }
    }
    .sorted()
  }

  private static func isContent(_ path: String) -> Bool {
    let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
    return !isHidden
      && (path.hasSuffix(".yaml") || path.hasSuffix(".yml") || path.hasSuffix(".txt"))
  }

  private static func text(at path: String, limits: ReadingLimits) -> Result<String, UnreadableFile>
  {
    guard let facts = try? FileManager.default.attributesOfItem(atPath: path) else {
      return .failure(UnreadableFile(.unreadableFile, "this file can't be looked at"))
    }
    guard facts[.type] as? FileAttributeType == .typeRegular else {
      return .failure(UnreadableFile(.unreadableFile, "not a plain file"))
    }
    guard let size = facts[.size] as? Int, size <= limits.fileBytes else {
      return .failure(UnreadableFile(.tooLarge, "more than \(limits.fileBytes) bytes in one file"))
    }
    guard let bytes = FileManager.default.contents(atPath: path), bytes.count <= limits.fileBytes
    else {
      return .failure(UnreadableFile(.unreadableFile, "this file can't be read"))
    }
    guard
      let text = String(validating: bytes.drop(byteOrderMark: [0xEF, 0xBB, 0xBF]), as: UTF8.self)
    else {
      return .failure(UnreadableFile(.unreadableFile, "not UTF-8 text"))
    }
    return .success(text)
  }
}

private struct UnreadableFile: Error {
  let rule: ContentRule
  let message: String

  init(_ rule: ContentRule, _ message: String) {
    self.rule = rule
    self.message = message
  }
}

extension Data {
  fileprivate func drop(byteOrderMark mark: [UInt8]) -> Data {
    starts(with: mark) ? dropFirst(mark.count) : self
  }
}
