import ArgumentParser
import CHardening
import CairnTerminal
import Foundation

/// The program: from its arguments to its status. Everything it prints passes the output gate.
@main
@MainActor
enum Program {
  static func main() async {
    hardening_begin()
    let arguments = Array(CommandLine.arguments.dropFirst())
    // `map` may ask Graphviz to draw; nothing else ever starts another program.
    _ = hardening_refuse_network(arguments.first == "map")
    let status = await status(of: arguments, messages: Output(descriptor: hardening_messages()))
    exit(status.rawValue)
  }

  private static func status(of arguments: [String], messages: Output) async -> ExitStatus {
    do {
      try await run(arguments)
      return .ok
    } catch let failure as Failure {
      if let message = failure.message { try? messages.write("cairn: \(message)\n") }
      return failure.status
    } catch let error as OutputError {
      if let reason = error.reason { try? messages.write("cairn: can't write: \(reason)\n") }
      return .outputFailed
    } catch {
      return answer(error, messages)
    }
  }

  private static func run(_ arguments: [String]) async throws {
    try Misspelling.check(arguments)
    var command = try CairnCommand.parseAsRoot(arguments)
    if var command = command as? any AsyncParsableCommand {
      try await command.run()
    } else {
      try command.run()
    }
  }

  /// What the argument parser has to say: help and version are data, the rest are messages.
  private static func answer(_ error: any Error, _ messages: Output) -> ExitStatus {
    let text = CairnCommand.fullMessage(for: error, columns: HelpWidth.columns)
    let isAnswer = CairnCommand.exitCode(for: error) == .success
    do {
      if !text.isEmpty { try (isAnswer ? Output.standard : messages).write(text + "\n") }
      return isAnswer ? .ok : .usage
    } catch {
      if let reason = error.reason { try? messages.write("cairn: can't write: \(reason)\n") }
      return .outputFailed
    }
  }
}

/// How wide help may be: 80 columns, or fewer where the window or COLUMNS says so.
enum HelpWidth {
  static var columns: Int {
    let asked = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 80
    return min(80, max(30, asked))
  }
}
