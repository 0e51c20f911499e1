import Synchronization

/// How work that falls into parts is done: calls the second argument with each of `0..<count` once, in any order or at
/// the same time. Pure rooms know no threads; whoever has them hands them in.
package struct Workers: Sendable {
  private let run: @Sendable (_ count: Int, _ part: @Sendable (Int) -> Void) -> Void

  package init(_ run: @escaping @Sendable (_ count: Int, _ part: @Sendable (Int) -> Void) -> Void) {
    self.run = run
  }

  /// One part after the other.
  package static let one = Workers { count, part in
    for place in 0..<count { part(place) }
  }

  /// What `work` makes of each of `0..<count`, in that order.
  func results<Result: Sendable>(count: Int, of work: @Sendable (Int) -> Result) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: count))
    run(count) { place in
      let result = work(place)
      results.withLock { $0[place] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
