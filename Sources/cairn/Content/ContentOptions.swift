import ArgumentParser
import CHardening
import CairnContent
import CairnConversation
import CairnMatching
import CairnTerminal

extension ArgumentHelp {
  /// What is said of a flag, and what to call its value.
  static func named(_ value: String, _ text: String) -> ArgumentHelp {
    ArgumentHelp("\(text)", valueName: value)
  }
}

/// Which content is spoken: the one built in, or a writer's own folder.
struct ContentOptions: ParsableArguments {
  @Option(help: .named("folder", "Intents and Dialogues in place of what is built in."))
  var content: String?

  func script() throws(Failure) -> Script {
    guard let content else { return try BuiltInContent.script() }
    let loaded = ContentLoader(learned: try BuiltInContent.learned()).load(folder: content)
    let messages = Output(descriptor: hardening_messages())
    for diagnostic in loaded.diagnostics {
      try? messages.write(DiagnosticText.text(of: diagnostic, in: loaded.source) + "\n")
    }
    guard let script = loaded.script else { throw Failure(.badInput, "the content can't be used") }
    return script
  }
}

/// The content the program was built with.
enum BuiltInContent {
  static func script() throws(Failure) -> Script {
    try read { (content) throws(UnreadableScript) in
      let script = try CompiledScript.script(from: content)
      SparePages.giveBack(try CompiledScript.readOnce(of: content))
      return script
    }
  }

  /// The same, for content whose lessons may be the same.
  static func learned() throws(Failure) -> LearnedContent {
    let script = try script()
    let lessons = try read { (content) throws(UnreadableScript) in
      try CompiledScript.lessons(from: content)
    }
    return LearnedContent(lessons: lessons, script: script)
  }

  private static func read<Value>(
    _ body: (ConstantBytes) throws(UnreadableScript) -> Value
  ) throws(Failure) -> Value {
    do {
      return try body(ConstantBytes(EmbeddedContent.text))
    } catch {
      throw Failure(.fault, "the built-in content can't be read")
    }
  }
}
