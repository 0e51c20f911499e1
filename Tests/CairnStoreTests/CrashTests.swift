import CairnMemory
import CairnVocabulary
import Foundation
import Testing

@testable import CairnStore

/// What a kill leaves on the disk: file and log as they stand at that instant, copied elsewhere and opened.
struct CrashTests {
  private let scratch = Scratch()
  private let words = "four plain words here"

  /// What the memory would be after a kill right now.
  private func afterKill() async throws -> Memory {
    let other = Scratch()
    try FileManager.default.copyItem(atPath: scratch.folder, toPath: other.folder)
    let store = try await other.vault().open(with: words)
    let memory = await store.memory()
    #expect(store.keeps)
    await store.close()
    return memory
  }

  @Test func `a kill after any turn loses none`() async throws {
    let store = try await scratch.vault().open(with: words)
    for number in 0..<25 {
      try await store.record([.name("P\(number)", relation: nil), .pace(.usual)], at: Sample.now)
      #expect(try await afterKill() == store.memory())
    }
    await store.close()
  }

  @Test func `a kill after forgetting brings nothing back`() async throws {
    let store = try await scratch.vault().open(with: words)
    try await store.record([.country("IE")], at: Sample.now)
    try await store.record(Sample.hurt, at: Sample.now)
    try await store.forget(.name("anna"), at: Sample.now)
    #expect(try await afterKill() == store.memory())
    try await store.record(Sample.hurt, at: Sample.now)
    try await store.forget(.everything, at: Sample.now)
    #expect(try await afterKill() == Memory())
    await store.close()
  }

  @Test func `what a forgetting cut short left in the log is wiped at the next opening`()
    async throws
  {
    let cipher = OpenCipher()
    let store = try await scratch.vault(cipher: cipher).open(with: words)
    try await store.record([.country("IE")], at: Sample.now)
    try await store.record(Sample.hurt, at: Sample.now)
    let goes = await store.forgotten(by: [.name("anna")])
    let left = await store.rows.filter { !goes.contains($0.id) }
    try await store.reseal(
      left, deleting: goes, adding: [], wrapping: await store.keys.wrapping)
    let other = Scratch()
    try FileManager.default.copyItem(atPath: scratch.folder, toPath: other.folder)
    #expect(try other.bytes().range(of: Data("Anna".utf8)) != nil)
    let again = try await other.vault(cipher: cipher).open(with: words)
    #expect(try other.bytes().range(of: Data("Anna".utf8)) == nil)
    #expect(await again.memory() == store.memory())
    await again.close()
    await store.close()
  }

  @Test func `what could not be wiped yet is told apart from what could not be done`() {
    let done = StoreError(.sweep, .noRoom, file: "m")
    #expect(done.explanation.contains("until the memory is opened again (the disk is full)"))
    #expect(StoreError(.forget, .noRoom, file: "m").explanation == "the disk is full")
  }

  @Test func `a log cut short anywhere loses only what stood behind the cut`() async throws {
    let store = try await scratch.vault().open(with: words)
    for number in 0..<6 {
      try await store.record([.name("P\(number)", relation: nil)], at: Sample.now)
    }
    let log = scratch.file.path + "-wal"
    let whole = try Data(contentsOf: URL(fileURLWithPath: log))
    for length in stride(from: 0, to: whole.count, by: 1777) {
      let other = Scratch()
      try FileManager.default.copyItem(atPath: scratch.folder, toPath: other.folder)
      try whole.prefix(length).write(to: URL(fileURLWithPath: other.file.path + "-wal"))
      let left = try await other.vault().open(with: words)
      let changes = await left.memory().changes
      #expect(changes == Array(await store.memory().changes.prefix(changes.count)))
      await left.close()
    }
    await store.close()
  }

  @Test func `a file left unfinished by a kill is no hindrance`() async throws {
    try FileManager.default.createDirectory(
      atPath: (scratch.file.path as NSString).deletingLastPathComponent,
      withIntermediateDirectories: true)
    try Data(count: 5000).write(to: URL(fileURLWithPath: scratch.file.path + "-new"))
    try Data().write(to: URL(fileURLWithPath: scratch.file.path))
    let store = try await scratch.vault().open(with: words)
    try await store.record(Sample.hurt, at: Sample.now)
    await store.close()
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder + "/cairn")
    #expect(names.sorted() == ["memory.db", "memory.db-reserve"])
  }

  @Test func `a file that can only be read is read, and nothing is written`() async throws {
    let store = try await scratch.vault().open(with: words)
    try await store.record(Sample.hurt, at: Sample.now)
    await store.close()
    // Root may write everything: only the refusal of what is written can be shown then.
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o400], ofItemAtPath: scratch.file.path)
    let again = try await scratch.vault().open(with: words)
    #expect(await again.memory().changes == Sample.hurt)
    if again.restriction == .readOnly {
      #expect(!again.keeps)
      await #expect(throws: StoreError.self) {
        try await again.record([.country("IE")], at: Sample.now)
      }
    }
    await again.close()
  }

  @Test func `the room for forgetting is there before anything is kept`() async throws {
    let store = try await scratch.vault().open(with: words)
    for _ in 0..<40 { try await store.record(Sample.all, at: Sample.now) }
    let size = { (name: String) throws -> Int in
      try Data(contentsOf: URL(fileURLWithPath: name)).count
    }
    #expect(try size(scratch.file.path + "-reserve") > size(scratch.file.path))
    await store.close()
  }
}
