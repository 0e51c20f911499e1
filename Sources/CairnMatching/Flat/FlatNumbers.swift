/// Numbers of one type, one after the other: an array, or `Septets` read in place, as the build put them into the
/// program.
///
/// In place they cost a start neither time nor memory: the system brings in the pages that are read, and no others.
package struct FlatNumbers<Number: FixedWidthInteger & Sendable>: Sendable {
  private enum Storage {
    case own([Number])
    case inPlace(ConstantBytes)
  }

  private let storage: Storage
  package let count: Int

  package init(_ numbers: [Number]) {
    storage = .own(numbers)
    count = numbers.count
  }

  /// As many numbers as `septets` hold.
  package init(inPlace septets: ConstantBytes) {
    storage = .inPlace(septets)
    count = septets.count / Septets.width(of: Number.self)
  }
}

extension FlatNumbers: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  package subscript(place: Int) -> Number {
    switch storage {
    case .own(let numbers): return numbers[place]
    case .inPlace(let septets):
      precondition(place >= 0 && place < count, "a place within")
      return Septets.number(at: septets.start + place &* Septets.width(of: Number.self))
    }
  }
}

extension FlatNumbers {
  /// Calls `body` with each number at `places`, in order: where they lie is asked once, not for every number.
  @inline(__always)
  func visit(_ places: Range<Int>, _ body: (Number) -> Void) {
    switch storage {
    case .own(let numbers): for place in places { body(numbers[place]) }
    case .inPlace(let septets):
      precondition(places.lowerBound >= 0 && places.upperBound <= count, "places within")
      let width = Septets.width(of: Number.self)
      for place in places { body(Septets.number(at: septets.start + place &* width)) }
    }
  }
}

extension FlatNumbers: Hashable {
  package static func == (left: FlatNumbers, right: FlatNumbers) -> Bool {
    left.elementsEqual(right)
  }

  package func hash(into hasher: inout Hasher) {
    for number in self { hasher.combine(number) }
  }
}
