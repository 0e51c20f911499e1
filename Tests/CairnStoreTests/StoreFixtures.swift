import CairnMemory
import CairnStore
import CairnVocabulary
import Crypto
import Foundation

/// A folder of its own for one test, removed with it.
final class Scratch: Sendable {
  let folder: String

  init() {
    folder =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("cairn-\(UUID().uuidString)").path
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var file: MemoryFile { MemoryFile(path: folder + "/cairn/memory.db") }

  func vault(cipher: any RowCipher = ChaChaPolyCipher()) -> MemoryVault {
    MemoryVault(file: file, derivation: CheapKey(), cipher: cipher)
  }

  /// Every byte of every file in the folder, one after the other.
  func bytes() throws -> Data {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    return try names.reduce(into: Data()) { all, name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder)
      guard !isFolder.boolValue else { return }
      all += try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    }
  }
}

/// Costs nothing: what scrypt is for is not what these tests are about.
struct CheapKey: KeyDerivation {
  func key(from passphrase: String, _ numbers: LockNumbers) throws -> SymmetricKey {
    SymmetricKey(data: SHA256.hash(data: Data(passphrase.utf8) + Data(numbers.salt)))
  }
}

/// Locks nothing: the key and the words lie open, so that what is left in a file can be seen.
struct OpenCipher: RowCipher {
  func sealed(_ bytes: [UInt8], under key: SymmetricKey, binding: [UInt8]) throws -> Data {
    Data(key.withUnsafeBytes { Array($0) } + bytes)
  }

  func opened(_ box: Data, under key: SymmetricKey, binding: [UInt8]) -> [UInt8]? {
    let front = key.withUnsafeBytes { Array($0) }
    return box.starts(with: front) ? Array(box.dropFirst(front.count)) : nil
  }
}

enum Sample {
  static let now = Timestamp(seconds: 1_772_481_600, utcOffset: 3600)
  static let section = Label(group: "trust-again", name: "acknowledge-your-pain")
  static let step = StepID(section, "one-note")
  static let beat = BeatID(section, "hear-it")

  static let hurt: [MemoryChange] = [
    .role(.hurt), .relation("wife", kind: "partner"), .name("Anna", relation: "wife"),
    .opened(.section(section)), .said(beat, line: 0xFEED_FACE_CAFE_BEEF),
  ]

  /// Every kind of change, and every shape each can have.
  static let all: [MemoryChange] =
    Role.allCases.map { .role($0) } + StepEvent.allCases.map { .step(step, $0) } + [
      .relation("sister", kind: nil), .relation("wife", kind: "partner"),
      .name("Zoë", relation: nil), .name("Anna", relation: "wife"), .name("", relation: ""),
      .opened(.section(section)), .closed(.person("anna")), .reopened(.person("sister")),
      .putOff(nil, until: now), .putOff(.section(section), until: Timestamp(seconds: -1)),
      .said(beat, line: 0), .said(beat, line: .max), .helped(beat), .decided(beat),
      .pace(.usual), .pace(.talking(slower: true)), .pace(.listening),
      .pace(.paused(until: nil)), .pace(.paused(until: now)), .country("GB"),
    ]
}

extension Memory {
  /// What was remembered, without turns and times.
  var changes: [MemoryChange] { entries.map(\.change) }
}
