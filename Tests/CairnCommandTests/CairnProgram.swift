import Foundation

/// The built program, run as a person or a script would.
struct CairnProgram {
  struct Run {
    let status: Int32
    let output: String
    let messages: String
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  var environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC"]

  /// Where it is run; nil for where the tests are.
  var folder: URL?

  /// Beside the program that runs the tests.
  static var path: String {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("cairn").path
  }

  func run(_ arguments: [String], input: Data, path: String = CairnProgram.path) throws -> Run {
    let process = Process()
    let (incoming, outgoing, messages) = (Pipe(), Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment
    if let folder { process.currentDirectoryURL = folder }
    process.standardInput = incoming
    process.standardOutput = outgoing
    process.standardError = messages
    try process.run()
    let writing = Thread { [handle = incoming.fileHandleForWriting] in
      try? handle.write(contentsOf: input)
      try? handle.close()
    }
    writing.start()
    let output = outgoing.fileHandleForReading.readDataToEndOfFile()
    let said = messages.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      messages: String(decoding: said, as: UTF8.self))
  }

  func run(_ arguments: String..., input: String = "") throws -> Run {
    try run(arguments, input: Data(input.utf8))
  }
}

/// One line of `--format jsonl`.
func object(_ line: String) throws -> [String: Any] {
  let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
  return value as? [String: Any] ?? [:]
}
