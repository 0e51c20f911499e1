import CairnMemory
import CairnStore
import CairnVocabulary
import Foundation
import Testing

/// Whatever lies at the store's path: it is read as far as it can be, and never written over.
struct DamagedStoreTests {
  private let scratch = Scratch()
  private let words = "four plain words here"

  /// A file with forty turns in it, as bytes.
  private func kept() async throws -> Data {
    let store = try await scratch.vault().open(with: words)
    for number in 0..<40 {
      try await store.record([.name("Person\(number)", relation: nil)], at: Sample.now)
    }
    await store.close()
    return try contents()
  }

  private func contents() throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: scratch.file.path))
  }

  private func put(_ bytes: Data) throws {
    try bytes.write(to: URL(fileURLWithPath: scratch.file.path))
  }

  /// What can still be read, after which the file must be what it was.
  private func readable(of bytes: Data) async throws -> Int {
    try put(bytes)
    var count = 0
    var isWhole = false
    do {
      let store = try await scratch.vault().open(with: words)
      count = await store.memory().entries.count
      isWhole = store.keeps && count == 40
      try? await store.record([.country("IE")], at: Sample.now)
      await store.close()
    } catch {
      #expect(error.file == scratch.file.path)
    }
    if !isWhole { #expect(try contents() == bytes) }
    return count
  }

  @Test func `a damaged page costs its own rows and no others`() async throws {
    let bytes = try await kept()
    var counts: [Int] = []
    for start in stride(from: 4096, to: bytes.count, by: 4096) {
      var damaged = bytes
      damaged.replaceSubrange(start..<start + 512, with: Data(count: 512))
      counts.append(try await readable(of: damaged))
    }
    // Only the root of the changes' own pages can take all of them along.
    #expect(counts.filter { $0 == 0 }.count <= 1)
    #expect(counts.contains { $0 > 20 && $0 < 40 })
  }

  @Test(arguments: 0..<8) func `single bits cost at most a row`(seed: Int) async throws {
    let bytes = try await kept()
    var generator = Steps(state: UInt64(seed))
    for _ in 0..<25 {
      var damaged = bytes
      let place = Int.random(in: 100..<bytes.count, using: &generator)
      damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      _ = try await readable(of: damaged)
    }
  }

  @Test func `a file cut short is left as it is`() async throws {
    let bytes = try await kept()
    for length in [1, 16, 99, 100, 512, 4095, 4096, 4097, bytes.count / 2, bytes.count - 1] {
      _ = try await readable(of: bytes.prefix(length))
    }
  }

  @Test(arguments: [
    ("hello\n", StoreError.Reason.foreign), (String(repeating: "x", count: 9000), .foreign),
  ])
  func `another program's file is refused`(text: String, reason: StoreError.Reason) async throws {
    _ = try await kept()
    try put(Data(text.utf8))
    await expect(reason)
    #expect(try contents() == Data(text.utf8))
    #expect(throws: StoreError.self) { try scratch.file.remove() }
  }

  @Test func `a file of a later version is refused`() async throws {
    var bytes = try await kept()
    bytes[63] = 200
    try put(bytes)
    await expect(.newer)
    #expect(try contents() == bytes)
  }

  @Test(arguments: ["folder", "pipe", "link"])
  func `what is no file is refused at once`(thing: String) async throws {
    try FileManager.default.createDirectory(
      atPath: scratch.file.path + "/..", withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      atPath: (scratch.file.path as NSString).deletingLastPathComponent,
      withIntermediateDirectories: true)
    switch thing {
    case "folder":
      try FileManager.default.createDirectory(
        atPath: scratch.file.path, withIntermediateDirectories: true)
    case "pipe": mkfifo(scratch.file.path, 0o600)
    default: symlink("/nonexistent/x", scratch.file.path)
    }
    await expect(.notAFile)
  }

  @Test func `the wrong words on a damaged file are not called a new memory`() async throws {
    var bytes = try await kept()
    bytes[bytes.count - 300] ^= 1
    try put(bytes)
    do {
      let store = try await scratch.vault().open(with: "something else")
      Issue.record("a memory was begun in a damaged file")
      await store.close()
    } catch {
      #expect(error.reason == .damaged)
    }
  }

  private func expect(_ reason: StoreError.Reason) async {
    do {
      let store = try await scratch.vault().open(with: words)
      Issue.record("it was opened")
      await store.close()
    } catch {
      #expect(error.reason == reason)
    }
  }
}

/// The same numbers in every run. SplitMix64.
struct Steps: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
