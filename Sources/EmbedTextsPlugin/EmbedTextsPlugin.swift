import Foundation
import PackagePlugin

/// Embeds every text below a target's folder, so that the binary needs no files beside it.
@main
struct EmbedTextsPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let module = target.sourceModule else { return [] }
    let folder = module.directoryURL
    let texts = FileManager.default.subpaths(atPath: folder.path()) ?? []
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTexts.swift")
    return [
      .buildCommand(
        displayName: "Embedding the texts of \(target.name)",
        executable: try context.tool(named: "EmbedTexts").url,
        arguments: [folder.path(), output.path()],
        inputFiles: texts.filter { !$0.hasSuffix(".swift") && $0.contains(".") }.map { folder.appending(path: $0) },
        outputFiles: [output])
    ]
  }
}
