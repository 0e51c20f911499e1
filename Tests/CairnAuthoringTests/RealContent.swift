import CairnContent
import CairnConversation
import Testing

/// The content of this repository, learned once for all tests.
enum RealContent {
  static let folder = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  static let loaded = ContentLoader().load(folder: folder)

  static func script() throws -> Script { try #require(loaded.script, "the content has errors") }
}
