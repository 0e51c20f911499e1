import Testing

@testable import CairnMatching

struct FlatNumbersTests {
  private func written<Number: FixedWidthInteger & Sendable>(_ numbers: [Number]) -> [UInt8] {
    numbers.flatMap { Septets.bytes(of: $0) }
  }

  private func isTheSameInPlace<Number: FixedWidthInteger & Sendable>(_ numbers: [Number]) -> Bool {
    let read = FlatNumbers<Number>(inPlace: ConstantBytes(keeping: written(numbers)))
    var visited: [Number] = []
    read.visit(0..<read.count) { visited.append($0) }
    return read == FlatNumbers(numbers) && Array(read) == numbers && visited == numbers
  }

  @Test func `numbers of every width read in place as they were written`() {
    #expect(isTheSameInPlace([Int8.min, -1, 0, 1, Int8.max]))
    #expect(isTheSameInPlace([UInt8.min, 1, 127, 128, UInt8.max]))
    #expect(isTheSameInPlace([UInt16.min, 127, 128, 16383, 16384, UInt16.max]))
    #expect(isTheSameInPlace([Int32.min, -1, 0, 1, Int32.max]))
    #expect(isTheSameInPlace([UInt64.min, 1 << 63, UInt64.max]))
    #expect(isTheSameInPlace([UInt32]()))
  }

  @Test func `septets are text`() {
    let bytes = written([UInt64.max, 0, 0x8000_0000_8000_0080])
    #expect(bytes.allSatisfy { $0 < 0x80 })
    #expect(Array(String(decoding: bytes, as: UTF8.self).utf8) == bytes)
  }

  @Test func `a literal is read where it lies`() {
    let numbers = FlatNumbers<UInt8>(inPlace: ConstantBytes("\u{7F}\u{1}A\0"))
    #expect(Array(numbers) == [255, 65])
  }

  @Test func `a half number at the end is no number`() {
    #expect(FlatNumbers<UInt32>(inPlace: ConstantBytes(keeping: [1, 2, 3, 4, 5, 6])).count == 1)
  }
}
