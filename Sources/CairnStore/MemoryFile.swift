#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The place of a memory file, and of what lies beside it.
package struct MemoryFile: Hashable, Sendable {
  /// Absolute.
  package let path: String

  /// The file at `path`; relative ones are taken from the folder the program was started in.
  package init(path: String) {
    if path.hasPrefix("/") {
      self.path = path
    } else {
      self.path = Self.workingFolder() + "/" + path
    }
  }

  /// `$XDG_DATA_HOME/cairn/memory.db`, or below `$HOME/.local/share`. Relative folders count as unset, as XDG asks.
  package init(environment: [String: String]) throws(StoreError) {
    func folder(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    guard let base = folder("XDG_DATA_HOME") ?? folder("HOME").map({ $0 + "/.local/share" }) else {
      throw StoreError(.find, .noPlace, file: "")
    }
    path = base + "/cairn/memory.db"
  }

  var folder: String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true).dropLast()
    return "/" + parts.joined(separator: "/")
  }

  var log: String { path + "-wal" }
  /// Room kept free for forgetting.
  var reserve: String { path + "-reserve" }
  /// A file being begun; it takes its name once it is whole.
  var unfinished: String { path + "-new" }

  /// Everything that may hold something: the file itself comes last.
  var all: [String] { [log, path + "-journal", path + "-shm", reserve, unfinished, path] }

  /// Whether the file can be written here.
  var isWritable: Bool { access(path, W_OK) == 0 && access(folder, W_OK) == 0 }

  /// The size of the file; 0 where there is none.
  var size: Int { Self.size(of: path) }

  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// What tells this very file from another one put in its place.
  var identity: Identity? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
  }

  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  private static func workingFolder() -> String {
    guard let folder = getcwd(nil, 0) else { return "" }
    defer { free(folder) }
    return String(cString: folder)
  }
}

extension MemoryFile {
  /// Makes the folders that are missing, for the owner alone, each one safe on disk before the next.
  func makeFolder() throws(StoreError) {
    var sofar = ""
    for part in folder.split(separator: "/") {
      let above = sofar
      sofar += "/" + part
      if mkdir(sofar, 0o700) == 0 {
        Self.settle(above.isEmpty ? "/" : above)
      } else if errno != EEXIST, access(sofar, F_OK) != 0 {
        throw StoreError(.begin, system: errno, file: path)
      }
    }
  }

  /// Makes the names in `folder` outlive a loss of power. A folder that cannot be settled is none we made.
  static func settle(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Takes away what others may do with the file.
  func closeToOthers() {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & 0o077 != 0 else { return }
    chmod(path, 0o600)
  }
}
