package import CairnDialogue
import CairnVocabulary

extension ContentNode {
  /// The text as a line to say, its braces read. Nil for what is no text.
  package func line(_ findings: inout Findings) -> Line? {
    guard let text else { return nil }
    var pieces: [Line.Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      let plain = rest[..<open]
      if !plain.isEmpty { pieces.append(.text(String(plain))) }
      guard let close = rest[open...].firstIndex(of: "}") else {
        findings.report(.unknownFact, "a brace that never closes", at: location)
        return nil
      }
      let inside = rest[rest.index(after: open)..<close]
      guard let piece = piece(inside, &findings) else { return nil }
      pieces.append(piece)
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return Line(pieces: pieces, location: location)
  }

  /// The lines of a list of variants.
  package func variants(_ findings: inout Findings) -> [Line] {
    items.compactMap { $0.line(&findings) }
  }

  /// A fact's name, or two forms of a verb. A capital is the writer's care; the composer sets capitals itself.
  private func piece(_ inside: Substring, _ findings: inout Findings) -> Line.Piece? {
    let forms = inside.split(separator: "|", omittingEmptySubsequences: false)
    if forms.count == 2, forms.allSatisfy({ !$0.isEmpty }) {
      return .agreeing(singular: String(forms[0]), plural: String(forms[1]))
    }
    if let fact = FactName(rawValue: inside.lowercased()) { return .fact(fact) }
    let near = NearestName.hint(String(inside), among: FactName.allCases.map(\.rawValue))
    findings.report(.unknownFact, "unknown fact '{\(inside)}'\(near)", at: location)
    return nil
  }
}
