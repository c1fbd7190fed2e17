import ArgumentParser

extension Mlps {
  /// Reads the arguments; the common options may stand before the verb too: `mlps --format json grade …`.
  static func parseAsRoot() throws -> any ParsableCommand {
    let root: any ParsableCommand.Type = Mlps.self
    return try root.parseAsRoot(withLeadingOptionsLast(Array(CommandLine.arguments.dropFirst())))
  }

  /// The same arguments with the common options before the verb put behind it; one given behind it too stands.
  static func withLeadingOptionsLast(_ words: [String]) -> [String] {
    let common: Set = ["--home", "--server", "--ca-file", "--token-file", "--database", "--format", "--lang"]
    var leading: [(name: String, words: [String])] = []
    var rest = words[...]
    while let word = rest.first {
      let name = String(word.prefix { $0 != "=" })
      guard common.contains(name) else { break }
      let length = word == name ? 2 : 1
      leading.append((name, Array(rest.prefix(length))))
      rest = rest.dropFirst(length)
    }
    // Without a verb there is nothing they could stand behind; help takes none.
    guard let verb = rest.first, !verb.hasPrefix("-"), verb != "help" else { return Array(rest) }
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    let behind = rest[..<end]
    let kept = leading.filter { option in !behind.contains { $0 == option.name || $0.hasPrefix(option.name + "=") } }
    return Array(behind) + kept.flatMap(\.words) + Array(rest[end...])
  }
}
