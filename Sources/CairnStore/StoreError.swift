/// Why the memory file could not do what was asked. Never carries a word of the person's.
package struct StoreError: Error, Hashable {
  package enum Operation: String, Hashable, Sendable {
    case find, begin, open, read, record, forget, remove, rekey
    /// Comes after what was asked for is done: only what it deleted could not be wiped yet.
    case sweep

    /// What could not be done, before the name of the file.
    var spoken: String {
      switch self {
      case .find: "look at"
      case .begin: "make"
      case .record: "write to"
      case .forget: "forget in"
      case .rekey: "change the passphrase of"
      case .sweep: "wipe what was deleted from"
      case .open, .read, .remove: rawValue
      }
    }
  }

  package enum Reason: Hashable, Sendable {
    /// Another sitting has it open.
    case busy
    /// Some other program's file, or no store at all.
    case foreign
    /// Written by a later Cairn.
    case newer
    /// Parts of it cannot be read. It is left as it is.
    case damaged
    /// A folder, a pipe, a device, or a link to nothing.
    case notAFile
    case readOnly
    case noRoom
    case notAllowed
    /// It was moved or deleted while it was open.
    case gone
    /// No home folder to keep it in.
    case noPlace
    /// No memory opens with this passphrase.
    case noMatch
    /// A passphrase that cannot be used here.
    case unusablePassphrase
    /// The key could not be worked out: too little memory, mostly.
    case noKey
    /// Anything else the system said; `code` tells.
    case failed
  }

  package let operation: Operation
  package let reason: Reason
  /// SQLite's extended result code, or the system's error number; 0 where neither spoke.
  package let code: Int32
  /// The path of the file.
  package let file: String

  package init(_ operation: Operation, _ reason: Reason, code: Int32 = 0, file: String) {
    self.operation = operation
    self.reason = reason
    self.code = code
    self.file = file
  }

  /// Why, in a plain clause without a full stop.
  package var explanation: String {
    guard operation == .sweep else { return cause }
    return "what was deleted can be found on the disk until the memory is opened again (\(cause))"
  }

  private var cause: String {
    switch reason {
    case .busy: "another talk has the memory open"
    case .foreign: "\(file) is no memory of Cairn's, and is left as it is"
    case .newer: "\(file) was written by a later Cairn, and is left as it is"
    case .damaged: "\(file) is damaged, and is left as it is"
    case .notAFile: "\(file) is not a file"
    case .readOnly: "\(file) can only be read here"
    case .noRoom: "the disk is full"
    case .notAllowed: "there is no permission to use \(file)"
    case .gone: "\(file) is no longer there"
    case .noPlace: "there is no home folder to keep it in; name a file with --store"
    case .noMatch: "no memory opens with this passphrase"
    case .unusablePassphrase: "that passphrase can't be used here; choose another"
    case .noKey: "there was too little memory to work out the key"
    case .failed: "the system could not \(operation.spoken) \(file) (error \(code))"
    }
  }
}
