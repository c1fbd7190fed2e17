import ArgumentParser

extension Mlps {
  /// Reads the arguments; options of every verb may stand before it: `mlps --format json grade …`.
  static func parseAsRoot() throws -> any ParsableCommand {
    let root: any ParsableCommand.Type = Mlps.self
    return try root.parseAsRoot(withLeadingOptionsLast(Array(CommandLine.arguments.dropFirst())))
  }

  /// The same arguments with the common options that stand before the verb behind it, ahead of any `--`.
  static func withLeadingOptionsLast(_ words: [String]) -> [String] {
    let common: Set = ["--home", "--database", "--format", "--lang"]
    var leading: [String] = []
    var rest = words[...]
    while let word = rest.first {
      if common.contains(word), rest.count >= 2 {
        leading += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if common.contains(where: { word.hasPrefix($0 + "=") }) {
        leading.append(word)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    // Without a verb there is nothing they could stand behind.
    guard let verb = rest.first, !verb.hasPrefix("-") else { return Array(rest) }
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return Array(rest[..<end]) + leading + Array(rest[end...])
  }
}
