import CairnContent
import CairnConversation
import CairnVocabulary
import Foundation

/// Compiles a content folder into a Swift file that holds it, or prints what is wrong with it and fails.
///
/// Usage: `CompileContent FOLDER [OUTPUT.swift]`; without an output it only checks.
@main
struct CompileContent {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard (1...2).contains(arguments.count) else {
      fail("usage: CompileContent FOLDER [OUTPUT.swift]", code: 64)
    }
    let content = ContentLoader(learns: arguments.count == 2).load(folder: arguments[0])
    for diagnostic in content.diagnostics {
      print(DiagnosticText.text(of: diagnostic, in: content.source))
    }
    guard let script = content.script else { fail("the content can't be compiled", code: 65) }
    guard arguments.count == 2 else { return }
    let source = swiftSource(of: CompiledScript.bytes(of: script))
    guard FileManager.default.createFile(atPath: arguments[1], contents: Data(source.utf8)) else {
      fail("can't write \(arguments[1])", code: 74)
    }
  }

  /// A source file whose one value is the compiled content.
  private static func swiftSource(of bytes: [UInt8]) -> String {
    """
    /// The content this program was built with, in base 64: see `CompiledScript`.
    enum EmbeddedContent {
      static let base64: StaticString = "\(Base64.text(of: bytes))"
    }

    """
  }

  private static func fail(_ message: String, code: Int32) -> Never {
    FileHandle.standardError.write(Data("error: \(message)\n".utf8))
    exit(code)
  }
}
