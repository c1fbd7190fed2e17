import Foundation

/// Writes the text files of a folder as one Swift source of raw string literals: `EmbedTexts FOLDER OUTPUT`.
@main
struct EmbedTexts {
  static func main() throws {
    let folder = URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory)
    let output = URL(filePath: CommandLine.arguments[2])
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
      .filter { !$0.hasSuffix(".swift") && !$0.hasPrefix(".") }
      .filter { name in
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: folder.appending(path: name).path(), isDirectory: &isFolder)
          && !isFolder.boolValue
      }
      .sorted()
    var source = """
      /// Texts of this folder by their path in it.
      let embeddedTexts: [(path: String, text: String)] = [

      """
    for name in names {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      var fence = "#"
      while text.contains("\"\"\"" + fence) || text.contains("\\" + fence) { fence += "#" }
      source += "  (\(fence)\"\(name)\"\(fence), \(fence)\"\"\"\n\(text)\n\"\"\"\(fence)),\n"
    }
    source += "]\n"
    try source.write(to: output, atomically: true, encoding: .utf8)
  }
}
