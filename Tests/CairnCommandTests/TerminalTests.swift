import Foundation
import Testing

@Suite(.serialized)
struct TerminalTests {
  private let wipe = "\u{1B}[H\u{1B}[2J\u{1B}[3J"
  private let leaveScreen = "\u{1B}[?1049l"

  private func started(_ arguments: String...) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(arguments)
    try #require(terminal.wait(for: "you> "))
    return terminal
  }

  @Test(arguments: ["\u{1D}", "\u{1C}"])
  func `the keys that leave clear the window at once and say nothing`(key: String) throws {
    let terminal = try started()
    terminal.type("half a line")
    #expect(terminal.wait(for: "half a line"))
    let before = terminal.shown.count
    let start = Date()
    terminal.type(key)
    #expect(terminal.ending() == 0)
    #expect(Date().timeIntervalSince(start) < 0.5)
    let after = String(decoding: terminal.shown.dropFirst(before), as: UTF8.self)
    #expect(after.hasSuffix(wipe))
    #expect(!after.contains { $0.isLowercase && $0 != "l" })
  }

  @Test func `a discreet talk is wiped on leaving`() throws {
    let terminal = try started("--discreet")
    #expect(terminal.text.contains("\u{1B}[?1049h"))
    terminal.type("/quit\r")
    #expect(terminal.ending() == 0)
    #expect(terminal.text.hasSuffix("\u{1B}[H\u{1B}[2J" + leaveScreen))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGABRT, SIGILL])
  func `a discreet talk is wiped when it is ended from outside`(signal: Int32) throws {
    let terminal = try started("--discreet")
    terminal.type("vermilion cassowary\r")
    #expect(terminal.wait(for: "you> ", after: terminal.shown.count))
    let before = terminal.shown.count
    kill(terminal.pid, signal)
    let isEnding = signal == SIGTERM || signal == SIGHUP
    #expect(terminal.ending() == (isEnding ? -signal : 70))
    let after = String(decoding: terminal.shown.dropFirst(before), as: UTF8.self)
    #expect(after.contains(leaveScreen))
    #expect(!after.contains("cassowary"))
  }

  @Test func `slash discreet moves over in the middle of a talk`() throws {
    let terminal = try started()
    terminal.type("/discreet\r")
    #expect(terminal.wait(for: "This screen is wiped when you leave."))
    #expect(terminal.text.contains("\u{1B}[?1049h"))
    terminal.type("\u{04}")
    #expect(terminal.ending() == 0)
    #expect(terminal.text.contains(leaveScreen))
  }

  @Test func `Ctrl-D says goodbye`() throws {
    let terminal = try started("--plain")
    let before = terminal.shown.count
    terminal.type("\u{04}")
    #expect(terminal.ending() == 0)
    #expect(String(decoding: terminal.shown.dropFirst(before), as: UTF8.self).contains("cairn: "))
  }

  @Test func `the network and other programs are refused by the system itself`() throws {
    let terminal = try started()
    let status = try String(contentsOfFile: "/proc/\(terminal.pid)/status", encoding: .utf8)
    #expect(status.contains("Seccomp:\t2"))
    #expect(status.contains("NoNewPrivs:\t1"))
  }

  @Test func `a passphrase is shown nowhere`() throws {
    let terminal = try started("--plain")
    terminal.type("/remember\r")
    #expect(terminal.wait(for: "passphrase"))
    terminal.type("four plain words here\r")
    #expect(terminal.wait(for: "again"))
    terminal.type("four plain words here\r")
    #expect(terminal.wait(for: "cairn: ", after: terminal.shown.count, seconds: 20))
    #expect(!terminal.text.contains("four plain"))
  }

  @Test func `a reply that is skipped is shown whole`() throws {
    let terminal = try started("--breath", "slow")
    terminal.type("/quit ")
    terminal.type("\u{15}hello\r")
    terminal.type(" ")
    #expect(terminal.wait(for: "you> ", after: terminal.shown.count))
  }
}
