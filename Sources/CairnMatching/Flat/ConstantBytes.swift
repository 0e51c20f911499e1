/// Bytes that never change and outlive everything that reads them: a part of the program itself.
///
/// Kept as an address, because a pointer may not cross from one actor to another. Whoever makes one promises that the
/// bytes stay where they are.
package struct ConstantBytes: Hashable, Sendable {
  private let address: UInt
  package let count: Int

  /// A literal lies in the program for as long as it runs.
  package init(_ literal: StaticString) {
    self.init(
      staying: UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// The promise is the caller's: `bytes` are never freed and never written to.
  package init(staying bytes: UnsafeRawBufferPointer) {
    // Where there are no bytes there may be no address either, and none is read.
    address = UInt(bitPattern: bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 1))
    count = bytes.count
  }

  /// A copy that is never given back, for content that is compiled while the program runs.
  package init(keeping bytes: some Collection<UInt8>) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyBytes(from: bytes)
    self.init(staying: UnsafeRawBufferPointer(copy))
  }

  package var pointer: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  var start: UnsafeRawPointer {
    guard let start = UnsafeRawPointer(bitPattern: address) else {
      preconditionFailure("no address is zero")
    }
    return start
  }
}
