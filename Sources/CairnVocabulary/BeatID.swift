/// Where a beat lives: `regain-trust/try-not-to-dwell#one-hour`. Kept by name, never by position.
package struct BeatID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let dialogue: Label
  package let beat: String

  package init(_ dialogue: Label, _ beat: String) {
    self.dialogue = dialogue
    self.beat = beat
  }

  /// Nil unless `text` is a label, a `#`, and a beat's name.
  package init?(_ text: String) {
    let parts = text.split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty, let label = Label(String(parts[0])) else {
      return nil
    }
    self.init(label, String(parts[1]))
  }

  package var description: String { "\(dialogue)#\(beat)" }

  package static func < (left: BeatID, right: BeatID) -> Bool {
    (left.dialogue, left.beat) < (right.dialogue, right.beat)
  }
}
