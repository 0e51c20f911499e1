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
    let bytes = CompiledScript.bytes(of: script, lessons: content.source.lessons)
    let source = swiftSource(of: String(decoding: bytes, as: UTF8.self))
    guard FileManager.default.createFile(atPath: arguments[1], contents: Data(source.utf8)) else {
      fail("can't write \(arguments[1])", code: 74)
    }
  }

  /// A source file whose one value is the compiled content.
  ///
  /// A literal lies in the program as it is written and is read there; an array literal of the same bytes takes the
  /// compiler minutes.
  private static func swiftSource(of text: String) -> String {
    """
    /// The content this program was built with: see `CompiledScript`.
    enum EmbeddedContent {
      static let text: StaticString = "\(escaped(text))"
    }

    """
  }

  /// `text` as a literal holds it.
  private static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count * 2)
    for byte in text.utf8 {
      switch byte {
      case 0: escaped += Array("\\0".utf8)
      case 0x22, 0x5C: escaped += [0x5C, byte]
      case 1..<0x20, 0x7F: escaped += Array("\\u{\(String(byte, radix: 16))}".utf8)
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func fail(_ message: String, code: Int32) -> Never {
    FileHandle.standardError.write(Data("error: \(message)\n".utf8))
    exit(code)
  }
}
