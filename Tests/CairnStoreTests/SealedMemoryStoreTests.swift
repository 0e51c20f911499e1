import CairnMemory
import CairnStore
import CairnVocabulary
import Foundation
import Testing

struct SealedMemoryStoreTests {
  private let scratch = Scratch()
  private let words = "four plain words here"

  /// Opens, does `work`, and lets go of the file.
  private func sitting<Value>(
    _ passphrase: String, _ vault: MemoryVault? = nil,
    _ work: (SealedMemoryStore) async throws -> Value
  ) async throws -> Value {
    let store = try await (vault ?? scratch.vault()).open(with: passphrase)
    let value = try await work(store)
    await store.close()
    return value
  }

  @Test func `what was kept is there at the next sitting`() async throws {
    try await sitting(words) { try await $0.record(Sample.all, at: Sample.now) }
    let memory = try await sitting(words) { await $0.memory() }
    #expect(memory.changes == Sample.all)
    #expect(memory.entries.allSatisfy { $0.at.seconds == Sample.now.seconds })
    #expect(memory.entries.allSatisfy { $0.at.utcOffset == Sample.now.utcOffset })
  }

  @Test func `memories under other passphrases lie beside it unseen`() async throws {
    try await sitting(words) { try await $0.record(Sample.hurt, at: Sample.now) }
    try await sitting("quite another") { store in
      #expect(await store.memory() == Memory())
      try await store.record([.country("IE")], at: Sample.now)
    }
    #expect(try await sitting(words) { await $0.memory().changes } == Sample.hurt)
    try await sitting("quite another") { try await $0.forget(.everything, at: Sample.now) }
    #expect(try await sitting(words) { await $0.memory().changes } == Sample.hurt)
    #expect(try await sitting("quite another") { await $0.memory() } == Memory())
  }

  @Test func `a second name left of a finished file costs nothing that lies behind it`()
    async throws
  {
    try await sitting(words) { try await $0.record(Sample.hurt, at: Sample.now) }
    let files = FileManager.default
    let (path, kept) = (scratch.file.path, scratch.folder + "/kept.db")
    try files.linkItem(atPath: path, toPath: path + "-new")
    try files.moveItem(atPath: path, toPath: kept)
    let before = try Data(contentsOf: URL(fileURLWithPath: kept))
    try await sitting("another memory") { try await $0.record([.country("IE")], at: Sample.now) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: kept)) == before)
    #expect(!files.fileExists(atPath: path + "-new"))
  }

  @Test func `nothing that was said can be read in the file`() async throws {
    try await sitting(words) { try await $0.record(Sample.all, at: Sample.now) }
    let bytes = try scratch.bytes()
    for word in ["Anna", "sister", "acknowledge", words] {
      #expect(bytes.range(of: Data(word.utf8)) == nil)
    }
  }

  @Test func `without locks the words could be seen, so the test before this one sees`()
    async throws
  {
    let vault = scratch.vault(cipher: OpenCipher())
    try await sitting(words, vault) { try await $0.record(Sample.all, at: Sample.now) }
    #expect(try scratch.bytes().range(of: Data("Anna".utf8)) != nil)
  }

  @Test(arguments: [Forgetting.name("Anna"), .lastTurn, .everything])
  func `what was forgotten is in no file, and neither is the old key`(
    forgetting: Forgetting
  ) async throws {
    let vault = scratch.vault(cipher: OpenCipher())
    try await sitting(words, vault) { try await $0.record([.country("IE")], at: Sample.now) }
    try await sitting(words, vault) { try await $0.record(Sample.hurt, at: Sample.now) }
    let before = try scratch.bytes()
    let word = try #require(before.range(of: Data("IE".utf8)))
    // The row: the key, two bytes of length, then the entry; the word stands 13 bytes behind the length.
    let key = Self.keyOfRow(around: word, in: before)
    #expect(before.range(of: key) != nil)
    let store = try await vault.open(with: words)
    try await store.forget(forgetting, at: Sample.now)
    let during = try scratch.bytes()
    #expect(during.range(of: Data("Anna".utf8)) == nil)
    // Two letters stand in the noise rows by chance now and then: what was taken for the key is noise then, and stays.
    withKnownIssue(isIntermittent: true) { #expect(during.range(of: key) == nil) }
    await store.close()
    let after = try scratch.bytes()
    #expect(after.range(of: Data("Anna".utf8)) == nil)
    withKnownIssue(isIntermittent: true) { #expect(after.range(of: key) == nil) }
  }

  /// The 32 bytes before the padded row that holds `word`.
  private static func keyOfRow(around word: Range<Int>, in bytes: Data) -> Data {
    let length = EntryLength.ofCountry(at: Sample.now)
    let start = word.upperBound - length - 2 - 32
    return bytes[start..<start + 32]
  }

  @Test func `another passphrase opens the same memory, and the old one nothing`() async throws {
    try await sitting(words) { store in
      try await store.record(Sample.hurt, at: Sample.now)
      try await store.change(passphrase: "a better one")
    }
    #expect(try await sitting("a better one") { await $0.memory().changes } == Sample.hurt)
    #expect(try await sitting(words) { await $0.memory() } == Memory())
  }

  @Test func `two memories never come to lie under one passphrase`() async throws {
    try await sitting(words) { try await $0.record(Sample.hurt, at: Sample.now) }
    try await sitting("quite another") { store in
      try await store.record([.country("IE")], at: Sample.now)
      await #expect(throws: StoreError.self) { try await store.change(passphrase: words) }
    }
    #expect(try await sitting("quite another") { await $0.memory().changes } == [.country("IE")])
  }

  @Test func `a passphrase is the same however its letters are composed`() async throws {
    let vault = MemoryVault(file: scratch.file)
    try await sitting("caf\u{E9} au lait", vault) {
      try await $0.record([.country("FR")], at: Sample.now)
    }
    let changes = try await sitting("cafe\u{301} au lait", vault) { await $0.memory().changes }
    #expect(changes == [.country("FR")])
  }

  @Test func `a second sitting is told so`() async throws {
    let store = try await scratch.vault().open(with: words)
    try await store.record(Sample.hurt, at: Sample.now)
    do {
      _ = try await scratch.vault().open(with: words)
      Issue.record("the second sitting was let in")
    } catch {
      #expect(error.reason == .busy)
    }
    try await store.record([.country("IE")], at: Sample.now)
    await store.close()
    #expect(try await sitting(words) { await $0.memory().changes.count } == Sample.hurt.count + 1)
  }

  @Test func `outside a talk a strange passphrase begins nothing`() async throws {
    await #expect(throws: StoreError.self) {
      try await scratch.vault().open(with: words, stranger: .refuse)
    }
    #expect(!FileManager.default.fileExists(atPath: scratch.file.path))
    try await sitting(words) { try await $0.record(Sample.hurt, at: Sample.now) }
    await #expect(throws: StoreError.self) {
      try await scratch.vault().open(with: "a slip", stranger: .refuse)
    }
  }

  @Test func `file and folder are for the owner alone`() async throws {
    let store = try await scratch.vault().open(with: words)
    try await store.record(Sample.hurt, at: Sample.now)
    let names = try FileManager.default.subpathsOfDirectory(atPath: scratch.folder)
    for name in names + [""] {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: scratch.folder + "/" + name)
      let mode = attributes[.posixPermissions] as? Int ?? 0o777
      #expect(mode & 0o077 == 0, "\(name)")
    }
    await store.close()
  }

  @Test func `a file that was taken away is noticed, not written to`() async throws {
    let store = try await scratch.vault().open(with: words)
    try await store.record(Sample.hurt, at: Sample.now)
    try FileManager.default.removeItem(atPath: scratch.file.path)
    do {
      try await store.record([.country("IE")], at: Sample.now)
      Issue.record("kept in a file without a name")
    } catch {
      #expect(error.reason == .gone)
    }
    await store.close()
  }

  @Test func `removing the file takes everything beside it along`() async throws {
    try await sitting(words) { try await $0.record(Sample.hurt, at: Sample.now) }
    #expect(try scratch.file.remove())
    #expect(try !scratch.file.remove())
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.folder + "/cairn")
    #expect(left.isEmpty)
  }

  @Test func `a file another talk has open is not removed`() async throws {
    let store = try await scratch.vault().open(with: words)
    try await store.record(Sample.hurt, at: Sample.now)
    #expect(throws: StoreError.self) { try scratch.file.remove() }
    await store.close()
    #expect(try await sitting(words) { await $0.memory().changes } == Sample.hurt)
  }
}
