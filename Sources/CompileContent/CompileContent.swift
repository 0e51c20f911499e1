import CairnContent
import Foundation

/// Compiles a content folder into a Swift file that holds it, or prints what is wrong with it and fails.
///
/// Usage: `CompileContent FOLDER [OUTPUT.swift]`; without an output it only checks.
@main
struct CompileContent {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first else {
      print("usage: CompileContent FOLDER [OUTPUT.swift]")
      exit(64)
    }
    let content = ContentLoader().load(folder: folder)
    for diagnostic in content.diagnostics {
      print(DiagnosticText.text(of: diagnostic, in: content.source))
    }
    guard content.script != nil else { exit(1) }
  }
}
