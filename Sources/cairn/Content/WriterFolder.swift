import CairnContent
import CairnConversation

/// The folder of content a writer works on while talking with it.
struct WriterFolder {
  let path: String
  /// Which intents were last read: where they are the same, nothing has to be learned again.
  private var lessons: UInt64

  init(_ path: String) {
    self.path = path
    lessons = ContentSource(folder: path).lessons
  }

  /// The content as it stands now, hearing what `script` learned where the intents are the same.
  mutating func read(after script: Script) -> LoadedContent {
    let learned = LearnedContent(lessons: lessons, script: script)
    let loaded = ContentLoader(learned: learned).load(folder: path)
    if loaded.script != nil { lessons = loaded.source.lessons }
    return loaded
  }
}
