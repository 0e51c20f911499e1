/// Bytes from a keyboard, cut into what they are: keys, pastes, and the key that leaves at once.
///
/// A terminal sends a paste between two marks. Both may come in pieces, so what could be the beginning of a mark is
/// held back until more comes or `flush` says that nothing will.
package struct KeyStream: Sendable {
  package enum Piece: Hashable, Sendable {
    case keys([UInt8])
    /// All of one paste, however many lines.
    case paste([UInt8])
    /// Ctrl-] or Ctrl-\, outside a paste.
    case leave
  }

  private var keys: [UInt8] = []
  private var paste: [UInt8]?
  private var held: [UInt8] = []

  private static let start = Array("\u{1B}[200~".utf8)
  private static let end = Array("\u{1B}[201~".utf8)
  private static let leaving: Set<UInt8> = [0x1C, 0x1D]

  package init() {}

  /// Whether something is held back: the beginning of a mark, or a paste without its end.
  package var isWaiting: Bool { !held.isEmpty || paste != nil }

  /// Whether a paste has begun and not ended.
  var isInPaste: Bool { paste != nil }

  package mutating func take(_ bytes: some Sequence<UInt8>) -> [Piece] {
    var pieces: [Piece] = []
    for byte in bytes { take(byte, into: &pieces) }
    endKeys(into: &pieces)
    return pieces
  }

  /// What is held back, as it stands: no more came in time.
  package mutating func flush() -> [Piece] {
    var pieces: [Piece] = []
    if let pasted = paste {
      pieces.append(.paste(pasted + held))
    } else {
      keys += held
      endKeys(into: &pieces)
    }
    (paste, held) = (nil, [])
    return pieces
  }

  /// Forgets a paste that has not ended, and any half of a key.
  package mutating func reset() { self = KeyStream() }

  private mutating func take(_ byte: UInt8, into pieces: inout [Piece]) {
    let mark = paste == nil ? Self.start : Self.end
    if byte == mark[held.count] {
      held.append(byte)
      if held.count == mark.count { passMark(into: &pieces) }
      return
    }
    let released = held
    held = []
    for byte in released { keep(byte, into: &pieces) }
    if byte == mark[0] {
      held = [byte]
    } else {
      keep(byte, into: &pieces)
    }
  }

  private mutating func passMark(into pieces: inout [Piece]) {
    held = []
    if let pasted = paste {
      pieces.append(.paste(pasted))
      paste = nil
    } else {
      endKeys(into: &pieces)
      paste = []
    }
  }

  private mutating func keep(_ byte: UInt8, into pieces: inout [Piece]) {
    if paste != nil {
      if paste?.count ?? 0 < TypedText.longest { paste?.append(byte) }
    } else if Self.leaving.contains(byte) {
      endKeys(into: &pieces)
      pieces.append(.leave)
    } else {
      keys.append(byte)
    }
  }

  private mutating func endKeys(into pieces: inout [Piece]) {
    if !keys.isEmpty { pieces.append(.keys(keys)) }
    keys = []
  }
}
