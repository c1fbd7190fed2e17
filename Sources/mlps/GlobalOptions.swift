public import ArgumentParser
import Foundation
public import Wording

/// Where the books are, and how results are printed.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("私有数据库所在文件夹(默认 $MLPS_HOME 或 $XDG_DATA_HOME/mlps)", valueName: "folder"))
  var home: String?

  @Option(
    help: ArgumentHelp(
      say("向服务器办理(默认 $MLPS_SERVER),如 https://mlps.example.gov.cn", "Ask a server ($MLPS_SERVER)"), valueName: "url"))
  var server: String?

  @Option(
    help: ArgumentHelp(
      say("所信任的服务器证书(PEM,默认 $MLPS_CA_FILE)", "Certificates of servers to trust, PEM ($MLPS_CA_FILE)"),
      valueName: "file"))
  var caFile: String?

  @Option(
    help: ArgumentHelp(
      say("存有令牌的文件(权限 600;也可用 $MLPS_TOKEN)", "A file with a token, mode 600 (or $MLPS_TOKEN)"), valueName: "file"))
  var tokenFile: String?

  @Option(help: ArgumentHelp("使用已有的 PostgreSQL(libpq 连接串或 URI)", valueName: "conninfo"))
  var database: String?

  @Option(help: "输出格式:table、json、csv")
  var format: Form = .table

  @Option(help: "语言:zh、en")
  var lang: Language = .zh

  /// The folder of the private database.
  var homeFolder: String {
    if let home { return home }
    if let home = Self.environment("MLPS_HOME") { return home }
    return (Self.environment("XDG_DATA_HOME") ?? NSHomeDirectory() + "/.local/share") + "/mlps"
  }

  /// The server to ask, as it was named; nil for this machine's own books.
  ///
  /// What is typed goes before the environment. Throws usage where books of this machine and a server are both named.
  func namedServer() throws(Stop) -> String? {
    guard let server else { return database == nil && home == nil ? Self.environment("MLPS_SERVER") : nil }
    guard database == nil, home == nil else {
      throw Typed.usage(
        "--server 与 --\(database == nil ? "home" : "database") 只能写一个:或向服务器办理,或在本机办理",
        "--server and --\(database == nil ? "home" : "database") exclude each other: ask a server, or these books")
    }
    return server
  }

  /// Throws usage where a server is named, for what is done on the machine of the books alone.
  func requireHere() throws(Stop) {
    guard let server = try namedServer() else { return }
    throw Typed.usage(
      "此命令只在登记簿所在的机器上执行,不能向服务器 \(server) 办理。请在那台机器上执行;要用本机的登记簿,请写 --home 或 --database",
      "this is done on the machine of the books alone, not at the server \(server): run it there, or name books of "
        + "this machine by --home or --database")
  }

  /// A variable of the environment; nil where it is not set or empty.
  static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
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
