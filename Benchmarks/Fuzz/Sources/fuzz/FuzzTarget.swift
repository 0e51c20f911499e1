/// Something that takes bytes from outside and must end well whatever they are.
protocol FuzzTarget: Sendable {
  init()
  func run(_ bytes: [UInt8])
}

/// The target named on the command line.
enum Chosen {
  static let targets: [String: any FuzzTarget.Type] = [
    "content": ContentTarget.self, "patterns": PatternTarget.self, "talk": TalkTarget.self,
    "transcripts": TranscriptTarget.self, "store": StoreTarget.self, "gate": GateTarget.self,
  ]

  static let target: any FuzzTarget = {
    let name = CommandLine.arguments.dropFirst().first ?? ""
    guard let target = targets[name] else {
      fatalError("which target? One of \(targets.keys.sorted().joined(separator: ", "))")
    }
    return target.init()
  }()
}
