import Crypto

/// Opens the memories of one file, each by its own passphrase.
package struct MemoryVault: Sendable {
  package let file: MemoryFile
  let derivation: any KeyDerivation
  let cipher: any RowCipher

  package init(
    file: MemoryFile, derivation: any KeyDerivation = Scrypt(),
    cipher: any RowCipher = ChaChaPolyCipher()
  ) {
    self.file = file
    self.derivation = derivation
    self.cipher = cipher
  }

  /// What to do where `passphrase` fits no memory.
  package enum Stranger: Sendable {
    case begin, refuse
  }

  /// The memory that `passphrase` fits. Nothing is written before something is recorded, except a file that was missing.
  ///
  /// Takes about a third of a second and 130 MiB, away from whoever calls.
  @concurrent
  package func open(
    with passphrase: String, stranger: Stranger = .begin
  ) async throws(StoreError) -> SealedMemoryStore {
    guard !passphrase.isEmpty else {
      throw StoreError(.open, .unusablePassphrase, file: file.path)
    }
    try prepare(stranger)
    let opening = try Opening(file)
    do {
      return try unlock(opening, with: passphrase, stranger: stranger)
    } catch {
      opening.close()
      throw error
    }
  }

  /// Sees that there is a file of ours to open.
  private func prepare(_ stranger: Stranger) throws(StoreError) {
    switch try file.nature() {
    case .memory(let version) where version > Schema.version:
      throw StoreError(.open, .newer, file: file.path)
    case .memory: break
    case .foreign: throw StoreError(.open, .foreign, file: file.path)
    case .notAFile: throw StoreError(.open, .notAFile, file: file.path)
    case .absent where stranger == .begin: try file.begin(.fresh())
    case .absent: throw StoreError(.open, .noMatch, file: file.path)
    }
    file.closeToOthers()
  }

  private func unlock(
    _ opening: Opening, with passphrase: String, stranger: Stranger
  ) throws(StoreError) -> SealedMemoryStore {
    let wrapping = try seal(passphrase, opening.locks.numbers)
    let found = opening.locks.memory(under: wrapping)
    if found == nil {
      // The right passphrase may be looking at the wrong bytes.
      guard !opening.isDamaged else { throw StoreError(.open, .damaged, file: file.path) }
      guard stranger == .begin else { throw StoreError(.open, .noMatch, file: file.path) }
      guard opening.isWritable else { throw StoreError(.open, .readOnly, file: file.path) }
    }
    let key = found?.key ?? SymmetricKey(size: .bits256)
    return SealedMemoryStore(
      opening, vault: self,
      keys: MemoryKeys(wrapping: wrapping, own: Seal(key: key, cipher: cipher), place: found?.id))
  }

  func seal(_ passphrase: String, _ numbers: LockNumbers) throws(StoreError) -> Seal {
    do {
      return Seal(key: try derivation.key(from: passphrase, numbers), cipher: cipher)
    } catch {
      throw StoreError(.open, .noKey, file: file.path)
    }
  }
}

/// The two keys of an opened memory.
struct MemoryKeys {
  /// From the passphrase: locks the memory's own key.
  var wrapping: Seal
  /// Locks the rows.
  var own: Seal
  /// Where the own key stands in the table of locks; nil while nothing was recorded.
  var place: Int64?
}
