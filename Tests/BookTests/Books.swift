import Foundation
import Testing

/// A database with a ledger, and what is printed from it.
struct Books {
  let name: String
  let server: String

  /// Whoever comes, comes as the office itself.
  func reached(by role: String? = nil) -> String {
    "\(server) dbname=\(name) options='-c mlps.scope=all'" + (role.map { " user=\($0)" } ?? "")
  }

  /// What a statement answers; without a role it is the superuser's.
  @discardableResult
  func ask(_ sql: String, of database: String? = nil, as role: String? = nil) throws -> String {
    let place = database.map { "\(server) dbname=\($0)" } ?? reached(by: role)
    let answer = try Tool.run(["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", place, "-c", sql])
    guard answer.status == 0 else { throw Tool.Missing(words: "\(answer)") }
    return answer.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Runs a script of this folder as the superuser.
  func perform(_ script: String, _ variables: [String: String]) throws {
    let settings = variables.flatMap { ["-v", "\($0)=\($1)"] }
    let answer = try Tool.run(
      ["psql", "-XAtq", "-d", reached(), "-f", "\(Tool.root)/Tests/BookTests/\(script)"] + settings)
    try #require(answer.status == 0, "\(answer)")
  }

  /// A folder for books, not made yet.
  func folder() -> String { "\(City.folder)/out-\(UUID().uuidString)/books" }

  /// Prints an issue into a folder.
  func build(
    _ day: String, knownAt: String? = nil, isDraft: Bool = false, to folder: String,
    in variables: [String: String] = [:]
  ) throws -> Tool {
    var words = ["report", "build", City.campaign, "--as-of", day, "-o", folder]
    words += ["--database", reached(by: "mlps_owner")]
    if let knownAt { words += ["--known-at", knownAt] }
    if isDraft { words.append("--draft") }
    return try Tool.mlps(words, in: variables)
  }

  /// Prints an issue that must balance, and answers the digests of its files.
  func digests(
    _ day: String, knownAt: String? = nil, in variables: [String: String] = [:]
  ) throws -> [String: String] {
    let folder = folder()
    let built = try build(day, knownAt: knownAt, to: folder, in: variables)
    try #require(built.status == 0, "\(built)")
    return try Self.digests(of: folder)
  }

  /// The digest of each file of a folder.
  static func digests(of folder: String) throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let sums = try Tool.run(["sha256sum", "--zero"] + names.map { "\(folder)/\($0)" })
    try #require(sums.status == 0, "\(sums)")
    return Dictionary(
      uniqueKeysWithValues: sums.output.split(separator: "\0").map { line in
        (String(line.split(separator: "/").last ?? ""), String(line.prefix(64)))
      })
  }

  /// The run by which the books of a folder were printed first.
  func run(of folder: String) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let digests = try Self.digests(of: folder)
    let digest = try #require(names.first.flatMap { digests[$0] })
    return try ask("select min(run) from press.report_book where sha256 = '\(digest)'")
  }

  /// Takes out what a run was counted from.
  func extract(_ run: String, to place: String, in variables: [String: String] = [:]) throws -> Tool {
    try Tool.mlps(["report", "extract", run, "-o", place, "--database", reached(by: "mlps_owner")], in: variables)
  }

  /// A second counting of the books in these folders, from what their runs were counted from and nothing else.
  func count(_ folders: [String]) throws -> Tool {
    var words: [String] = []
    for folder in folders {
      let place = "\(City.folder)/\(UUID().uuidString).zip"
      let taken = try extract(try run(of: folder), to: place)
      try #require(taken.status == 0, "\(taken)")
      words += ["--extract", place]
    }
    return try Tool.python("check_books.py", words + folders)
  }
}
