import CairnContent
import CairnConversation
import CairnMatching
import CairnSafety

/// The folder of content a writer works on while talking with it.
struct WriterFolder {
  let path: String
  /// The intents as they were last read: where they are the same, nothing has to be learned again.
  private var intents: [String: String]

  init(_ path: String) {
    self.path = path
    intents = Self.intents(in: ContentSource(folder: path))
  }

  /// The content as it stands now, hearing what `script` learned where the intents are the same.
  mutating func read(after script: Script) -> LoadedContent {
    let source = ContentSource(folder: path)
    let now = Self.intents(in: source)
    let isSame = now == intents
    let loaded = ContentLoader(learns: !isSame).load(source)
    guard var next = loaded.script else { return loaded }
    intents = now
    if isSame {
      next.matcher = script.matcher
      next.facts.roleWeights = script.facts.roleWeights
    }
    return LoadedContent(diagnostics: loaded.diagnostics, source: source, script: next)
  }

  private static func intents(in source: ContentSource) -> [String: String] {
    source.texts.filter { $0.path.hasPrefix("Intents/") }
      .reduce(into: [:]) { $0[$1.path] = $1.text }
  }
}
