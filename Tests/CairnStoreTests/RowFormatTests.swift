import CairnMemory
import CairnVocabulary
import Crypto
import Foundation
import Testing

@testable import CairnStore

/// The bytes that `docs/store-format.md` fixes, by its own examples.
struct RowFormatTests {
  @Test(arguments: Sample.all) func `a row reads as it was written`(change: MemoryChange) throws {
    let entry = Memory.Entry(turn: 300, at: Sample.now, change: change)
    let read = try #require(EntryCodec.entry(from: EntryCodec.bytes(of: entry)))
    #expect(read == entry)
    #expect(read.at.utcOffset == 3600)
  }

  @Test func `the page's first example holds`() {
    let entry = Memory.Entry(turn: 1, at: Sample.now, change: .country("IE"))
    #expect(EntryCodec.bytes(of: entry).hex == "010180b1af9a0da0380d024945")
  }

  @Test func `the page's second example holds`() {
    let entry = Memory.Entry(turn: 2, at: Sample.now, change: .name("Anna", relation: "wife"))
    #expect(
      EntryCodec.bytes(of: entry).hex == "010280b1af9a0da0380304416e6e61010477696665")
  }

  @Test func `the page's sealed example opens`() throws {
    let key = SymmetricKey(data: Data((0..<32).map { UInt8($0) }))
    let nonce = try ChaChaPoly.Nonce(data: Data(repeating: 7, count: 12))
    let row = Row(table: .change, id: 42)
    let bytes = Seal.padded([1, 2, 3])
    let box = try ChaChaPoly.seal(bytes, using: key, nonce: nonce, authenticating: row.binding)
    #expect(bytes.count == 256)
    #expect(row.binding.hex == "6368616e6765000000000000002a")
    #expect(Seal(key: key, cipher: ChaChaPolyCipher()).opened(box.combined, at: row) == [1, 2, 3])
    #expect(Array(box.tag).hex == "3e10bd526cb09375e93979a918573431")
    #expect(Array(row.checksum(of: box.combined)).hex == "e11248350a3c3ee6")
  }

  @Test func `a row opens nowhere else`() throws {
    let seal = Seal(key: SymmetricKey(size: .bits256), cipher: ChaChaPolyCipher())
    let box = try seal.sealed([1, 2, 3], at: Row(table: .change, id: 1))
    #expect(seal.opened(box, at: Row(table: .change, id: 1)) == [1, 2, 3])
    #expect(seal.opened(box, at: Row(table: .change, id: 2)) == nil)
    #expect(seal.opened(box, at: Row(table: .lock, id: 1)) == nil)
  }

  @Test(arguments: [0, 1, 253, 254, 255, 600]) func `rows are padded alike`(count: Int) {
    let bytes = [UInt8](repeating: 9, count: count)
    let padded = Seal.padded(bytes)
    #expect(padded.count % 256 == 0)
    #expect(Seal.unpadded(padded) == bytes)
  }

  @Test func `bytes from anywhere are read or refused, never a crash`() {
    var generator = Steps(state: 1)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0..<60, using: &generator)
      var bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      if count > 0, Bool.random(using: &generator) { bytes[0] = 1 }
      if let entry = EntryCodec.entry(from: bytes) {
        #expect(EntryCodec.entry(from: EntryCodec.bytes(of: entry)) == entry)
      }
      _ = Seal.unpadded(bytes)
      _ = LockNumbers(bytes: bytes)
      _ = FileNature(header: bytes)
    }
  }

  @Test func `a row cut short or changed is refused or still whole`() {
    for change in Sample.all {
      let bytes = EntryCodec.bytes(of: Memory.Entry(turn: 7, at: Sample.now, change: change))
      for count in bytes.indices { #expect(EntryCodec.entry(from: Array(bytes[..<count])) == nil) }
      #expect(EntryCodec.entry(from: bytes + [0]) == nil)
    }
  }

  @Test(arguments: [
    (1, 17, 8, 1, true), (1, 15, 8, 1, true), (1, 20, 8, 1, true), (1, 14, 8, 1, false),
    (1, 21, 8, 1, false), (1, 63, 8, 1, false), (1, 17, 0, 1, false), (1, 17, 33, 1, false),
    (1, 17, 0x8000_0000, 1, false), (1, 17, 8, 0, false), (1, 17, 8, 0xFFFF_FFFF, false),
    (1, 20, 9, 1, false), (2, 17, 8, 1, false),
  ])
  func `numbers out of range never reach the derivation`(
    version: Int, logN: Int, r: Int, p: Int, isGood: Bool
  ) {
    func four(_ value: Int) -> [UInt8] { Array(RowWriter.bigEndian(UInt64(value)).suffix(4)) }
    let salt = [UInt8](repeating: 5, count: 32)
    let bytes = [UInt8(version), UInt8(logN)] + four(r) + four(p) + salt
    #expect((LockNumbers(bytes: bytes) != nil) == isGood)
  }
}

extension [UInt8] {
  var hex: String { map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() }
}

/// How long an entry is, for tests that look into a file.
enum EntryLength {
  static func ofCountry(at time: Timestamp) -> Int {
    EntryCodec.bytes(of: Memory.Entry(turn: 1, at: time, change: .country("IE"))).count
  }
}
