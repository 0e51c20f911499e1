import CairnVocabulary

/// Reads one file's text into nodes, or says what keeps it from being read.
///
/// A slip that would end the reading is mended in memory and reported, so that everything else in the file is
/// reported in the same run.
package struct ContentReader: Sendable {
  package var limits: ReadingLimits

  package init(limits: ReadingLimits = ReadingLimits()) { self.limits = limits }

  package func read(_ original: SourceText) -> ReadText {
    var source = original
    var findings = Findings()
    replaceTabs(in: &source, &findings)
    var mended: Set<Int> = []
    while true {
      var reader = NodeReader(source, limits: limits)
      do {
        let root = try reader.document()
        findings.add(reader.findings)
        if root == nil {
          findings.report(
            .emptyFile, "nothing in this file", at: source.location(line: 1, column: 1))
        }
        return ReadText(root: root, findings: findings)
      } catch {
        let line = mend(error, in: &source, &findings)
        guard let line, mended.insert(line).inserted, mended.count < limits.mendedLines else {
          return ReadText(root: nil, findings: findings)
        }
      }
    }
  }

  /// Reports what stopped the reading, and mends the line it came from. Nil when there was nothing to mend.
  private func mend(
    _ problem: UnreadableText, in source: inout SourceText, _ findings: inout Findings
  ) -> Int? {
    for line in suspects(problem, in: source) {
      guard let trap = LineTrap(in: source.line(line)) else { continue }
      findings.report(
        .yamlTrap, trap.message, at: source.location(line: line, column: trap.column),
        repair: trap.repaired)
      source.replaceLine(line, with: trap.repaired)
      return line
    }
    report(problem, in: source, &findings)
    return nil
  }

  /// Lines that may hold the slip, the likeliest first.
  private func suspects(_ problem: UnreadableText, in source: SourceText) -> [Int] {
    switch problem {
    case .marked(let line, _), .complexKey(let line, _): return [line]
    case .refused: return []
    case .syntax(let problem):
      let before = (1..<max(problem.mark.line, 1)).last { !source.line($0).isBlank }
      let near = [problem.mark.line] + (before.map { [$0] } ?? [])
      let startedEarlier = problem.context.contains("quoted scalar")
      return startedEarlier ? [problem.contextMark.line] + near : near + [problem.contextMark.line]
    }
  }

  private func report(_ problem: UnreadableText, in source: SourceText, _ findings: inout Findings)
  {
    switch problem {
    case .marked(let line, let column):
      findings.report(
        .yamlTrap,
        "anchors, aliases and tags ('&', '*', '!') aren't used in content; write the text out",
        at: source.location(line: line, column: column))
    case .complexKey(let line, let column):
      findings.report(
        .yamlTrap, "a key is one word on one line", at: source.location(line: line, column: column))
    case .refused(let rule, let message, let line, let column):
      findings.report(rule, message, at: source.location(line: line, column: column))
    case .syntax(let problem):
      findings.report(
        .yamlSyntax,
        "this can't be read (\(problem.text)); often a line is indented otherwise than its neighbours",
        at: source.location(line: problem.mark.line, column: problem.mark.column))
    }
  }

  private func replaceTabs(in source: inout SourceText, _ findings: inout Findings) {
    for (index, line) in source.lines.enumerated() where line.utf8.contains(9) {
      let column = line.prefix { $0 != "\t" }.count + 1
      let spaces = line.split(separator: "\t", omittingEmptySubsequences: false).joined(
        separator: "  ")
      findings.report(
        .tab, "a tab; indent and part words with spaces",
        at: source.location(line: index + 1, column: column), repair: spaces)
      source.replaceLine(index + 1, with: spaces)
    }
  }
}

/// What came of reading one text.
package struct ReadText: Sendable {
  /// Nil when it could not be read to its end.
  package let root: ContentNode?
  package let findings: Findings
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy { $0 == " " } }
}
