import CairnVocabulary
import Foundation

/// What time it is for a talk: the wall's, or one that only `/wait` moves.
struct TalkClock {
  private var fixed: Timestamp?

  init(fixedAt time: Timestamp? = nil) { fixed = time }

  /// Whether `/wait` moves it.
  var isFixed: Bool { fixed != nil }

  var now: Timestamp { fixed ?? Self.wall }

  mutating func advance(bySeconds seconds: Int64) {
    fixed = fixed?.advanced(bySeconds: seconds)
  }

  private static var wall: Timestamp {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return Timestamp(seconds: Int64(seconds), utcOffset: Int32(clamping: local.tm_gmtoff))
  }
}
