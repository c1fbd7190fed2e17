public import ArgumentParser
import Foundation
public import Wording

/// Where the books are, and how results are printed.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("私有数据库所在文件夹(默认 $MLPS_HOME 或 $XDG_DATA_HOME/mlps)", valueName: "folder"))
  var home: String?

  @Option(help: ArgumentHelp("使用已有的 PostgreSQL(libpq 连接串或 URI)", valueName: "conninfo"))
  var database: String?

  @Option(help: "输出格式:table、json、csv")
  var format: Form = .table

  @Option(help: "语言:zh、en")
  var lang: Language = .zh

  /// The folder of the private database.
  var homeFolder: String {
    if let home { return home }
    let environment = ProcessInfo.processInfo.environment
    if let home = environment["MLPS_HOME"], !home.isEmpty { return home }
    let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory() + "/.local/share"
    return data + "/mlps"
  }
}

/// Prints one result in the form that was asked for.
struct Printer {
  let format: Form

  /// Prints rows under heads; `keys` name the fields in JSON and CSV.
  func print(rows: [[String]], keys: [String], heads: [String]) {
    switch format {
    case .table: Swift.print(TextTable(heads: heads, rows: rows).text)
    case .csv: Swift.print(([keys] + rows).map { $0.map(Answer.quoted).joined(separator: ",") }.joined(separator: "\n"))
    case .json:
      let objects = rows.map { row in
        "  {" + zip(keys, row).map { "\(JSONValue.quoted($0)): \(JSONValue.quoted($1))" }.joined(separator: ", ") + "}"
      }
      Swift.print(objects.isEmpty ? "[]" : "[\n\(objects.joined(separator: ",\n"))\n]")
    }
  }

  /// Prints one value as a JSON document; in a table, as it reads in JSON.
  func print(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    Swift.print(String(decoding: try encoder.encode(value), as: UTF8.self))
  }
}

extension Form: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}

extension Language {
  /// The language this run was asked for, known before its options are read, so that help speaks it too.
  static let ofRun: Language = {
    let words = CommandLine.arguments.prefix { $0 != "--" }
    var language = Language.zh
    for (index, word) in words.enumerated() {
      if word == "--lang", index + 1 < words.count { language = .init(rawValue: words[index + 1]) ?? .zh }
      if word.hasPrefix("--lang=") { language = .init(rawValue: String(word.dropFirst(7))) ?? .zh }
    }
    return language
  }()
}

extension Answer {
  func print(as form: Form) {
    let text = text(as: form)
    if !text.isEmpty { Swift.print(text) }
  }
}
