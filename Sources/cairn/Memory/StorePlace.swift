import ArgumentParser
import CairnStore
import Foundation

/// Where kept memories lie: the file that was named, or the usual one.
struct StorePlace: ParsableArguments {
  @Option(help: .named("file", "Where memory is kept, in place of the usual one."))
  var store: String?

  func vault() throws(StoreError) -> MemoryVault {
    MemoryVault(file: try file())
  }

  func file() throws(StoreError) -> MemoryFile {
    if let store { return MemoryFile(path: store) }
    return try MemoryFile(environment: ProcessInfo.processInfo.environment)
  }
}

extension Failure {
  init(_ error: StoreError) {
    let status: ExitStatus = error.reason == .noMatch ? .noInput : .cannotKeep
    let isDone = error.operation == .sweep
    self.init(status, isDone ? "done, but \(error.explanation)" : error.explanation)
  }
}
