import Synchronization

/// A value that is read when it is first asked for, and then kept.
package final class LateRead<Value: Sendable>: Sendable {
  private let read: @Sendable () -> Value?
  private let kept = Mutex<Value?>(nil)

  /// `read` is called once, and again only while it returns nil: content that can't be read is as if it were not there.
  package init(_ read: @escaping @Sendable () -> Value?) { self.read = read }

  package var value: Value? {
    kept.withLock { kept in
      if kept == nil { kept = read() }
      return kept
    }
  }
}
