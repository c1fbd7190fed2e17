import ArgumentParser
import Foundation

/// Where the books are, and how results are printed.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("私有数据库所在文件夹(默认 $MLPS_HOME 或 $XDG_DATA_HOME/mlps)", valueName: "folder"))
  var home: String?

  @Option(help: ArgumentHelp("使用已有的 PostgreSQL(libpq 连接串或 URI)", valueName: "conninfo"))
  var database: String?

  @Option(help: "输出格式:table、json、csv")
  var format: Format = .table

  @Option(help: "语言:zh、en")
  var lang: Language = .zh

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv }
  enum Language: String, ExpressibleByArgument, CaseIterable { case zh, en }

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
  let format: GlobalOptions.Format

  /// Prints rows under heads; `keys` name the fields in JSON and CSV.
  func print(rows: [[String]], keys: [String], heads: [String]) {
    switch format {
    case .table: Swift.print(TextTable(heads: heads, rows: rows).text)
    case .csv: Swift.print(([keys] + rows).map { $0.map(Self.quoted).joined(separator: ",") }.joined(separator: "\n"))
    case .json:
      let objects = rows.map { row in
        "  {" + zip(keys, row).map { "\(Self.json($0)): \(Self.json($1))" }.joined(separator: ", ") + "}"
      }
      Swift.print(objects.isEmpty ? "[]" : "[\n\(objects.joined(separator: ",\n"))\n]")
    }
  }

  static func quoted(_ text: String) -> String {
    text.contains(where: { ",\"\n\r".contains($0) }) ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }

  static func json(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }

  /// Prints one value as a JSON document; in a table, as it reads in JSON.
  func print(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    Swift.print(String(decoding: try encoder.encode(value), as: UTF8.self))
  }
}
