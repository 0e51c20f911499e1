/// What a beat listens for, in order.
///
/// The beats of a tree share most of their ways: each way lies once in a table that all of them hold, and a beat keeps
/// two bytes for it.
package struct Ways: RandomAccessCollection, Sendable {
  private let table: [Expectation]
  private let numbers: [UInt16]

  /// A beat's ways with a table of their own.
  package init(_ ways: [Expectation]) {
    self.init(table: ways, numbers: ways.indices.map(UInt16.init))
  }

  /// - Precondition: each of `numbers` is a place in `table`.
  package init(table: [Expectation], numbers: [UInt16]) {
    self.table = table
    self.numbers = numbers
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { numbers.count }
  package subscript(position: Int) -> Expectation { table[Int(numbers[position])] }
}

extension Ways: Hashable {
  package static func == (left: Ways, right: Ways) -> Bool { left.elementsEqual(right) }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for way in self { hasher.combine(way) }
  }
}
