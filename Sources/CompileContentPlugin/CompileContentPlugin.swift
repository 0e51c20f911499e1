import Foundation
import PackagePlugin

/// Compiles `Intents/` and `Dialogues/` into a source file of the target, anew whenever one of their files changes.
@main
struct CompileContentPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let package = context.package.directoryURL
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedContent.swift")
    return [
      .buildCommand(
        displayName: "Compiling the content",
        executable: try context.tool(named: "CompileContent").url,
        arguments: [package.path(), output.path()],
        inputFiles: try contentFiles(in: package),
        outputFiles: [output])
    ]
  }

  /// Every file of the content, in one order.
  private func contentFiles(in package: URL) throws -> [URL] {
    try ["Dialogues", "Intents"].flatMap { folder in
      let root = package.appending(path: folder)
      return try FileManager.default.subpathsOfDirectory(atPath: root.path())
        .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".txt") }
        .sorted()
        .map { root.appending(path: $0) }
    }
  }
}
