import Foundation

/// The program at a terminal of its own.
final class PseudoTerminal {
  // Linux: TIOCSPTLCK and TIOCGPTN, which the C library's module leaves out.
  private static let setLock = UInt(0x4004_5431)
  private static let getNumber = UInt(0x8004_5430)

  private let controller: Int32
  private(set) var pid: pid_t = 0
  private(set) var shown: [UInt8] = []

  init(_ arguments: [String] = []) throws {
    controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (unlocked, number) = (Int32(0), Int32(0))
    guard controller >= 0, ioctl(controller, Self.setLock, &unlocked) == 0,
      ioctl(controller, Self.getNumber, &number) == 0
    else { throw POSIXError(.EIO) }
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
    try spawn(["cairn"] + arguments, terminal: "/dev/pts/\(number)")
  }

  deinit {
    kill(pid, SIGKILL)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    close(controller)
  }

  var text: String { String(decoding: shown, as: UTF8.self) }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(controller, bytes, bytes.count)
  }

  /// Reads until `part` was shown after `mark` bytes; false when it did not come within `seconds`.
  func wait(for part: String, after mark: Int = 0, seconds: Double = 5) -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      if String(decoding: shown.dropFirst(mark), as: UTF8.self).contains(part) { return true }
      guard read(milliseconds: 50) else { break }
    }
    return String(decoding: shown.dropFirst(mark), as: UTF8.self).contains(part)
  }

  /// How the program ended: its status, or minus the signal; nil when it goes on after `seconds`.
  func ending(seconds: Double = 5) -> Int32? {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      var status: Int32 = 0
      _ = read(milliseconds: 5)
      if waitpid(pid, &status, WNOHANG) == pid {
        while read(milliseconds: 20) {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
      }
    }
    return nil
  }

  private func read(milliseconds: Int32) -> Bool {
    var entry = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, milliseconds) > 0 else { return true }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = Foundation.read(controller, &bytes, bytes.count)
    guard count > 0 else { return false }
    shown += bytes[..<count]
    return true
  }

  private func spawn(_ arguments: [String], terminal: String) throws {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    // A session of its own: the first terminal it opens becomes the one it obeys.
    posix_spawnattr_setflags(&attributes, 0x80)
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    let environment = ["TERM=xterm-256color", "LANG=C.UTF-8", "TZ=UTC", "HOME=/nonexistent"]
    var words = arguments.map { strdup($0) } + [nil]
    var settings = environment.map { strdup($0) } + [nil]
    let failure = posix_spawn(&pid, CairnProgram.path, &actions, &attributes, &words, &settings)
    for word in words + settings { free(word) }
    guard failure == 0 else { throw POSIXError(.EIO) }
  }
}
