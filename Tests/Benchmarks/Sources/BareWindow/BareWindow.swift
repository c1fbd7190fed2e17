import Casework
import Foundation
import Hummingbird
import PQ
import Statute
import Store

/// The window without a house behind it (光窗口): the same SQL of one site and of a page of sites on bare routes, for `make bench`.
///
/// `BareWindow "host=… dbname=… user=mlps_app"` makes an account, prints one line of JSON (a token, the statements for
/// pgbench, the port) and serves until its standard input ends. The books may be spoilt.
@main
struct BareWindow {
  static let scope = "region:371500"

  static func main() async throws {
    guard CommandLine.arguments.count == 2 else {
      FileHandle.standardError.write(Data("usage: BareWindow <conninfo>\n".utf8))
      exit(64)
    }
    let conninfo = CommandLine.arguments[1]
    let token = try await Officer.token(at: ConnectionString.setting("mlps.scope", to: "all", in: conninfo))
    let pool = Pool(ConnectionString.setting("mlps.scope", to: scope, in: conninfo), size: 8)
    let seconds = Int(Date().timeIntervalSince1970) + 8 * 3600
    let today = Day(1970, 1, 1) + seconds / 86_400
    let router = Router()
    router.get("/sites/:id") { _, context in
      guard let id = Identifier<Subject>(try context.parameters.require("id")) else { throw HTTPError(.notFound) }
      let book = RegisterBook(pool)
      guard let line = try await book.line(Subject(.site, id), today: today) else { throw HTTPError(.notFound) }
      let facts = try await book.facts(
        about: Subject(.site, id), asOf: nil, knownAt: nil, after: 0, limit: 200)
      return try json(SiteShown(line: LineShown(line), facts: facts.map(FactShown.init)))
    }
    router.get("/sites") { _, _ in
      var question = RegisterQuestion(.site)
      question.limit = 51
      return try json(try await RegisterBook(pool).page(question, today: today).map(LineShown.init))
    }
    let application = Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in
        let told: [String: Any] = [
          "token": token, "port": channel.localAddress?.port ?? 0, "scope": scope, "today": today.description,
          "one_card": RegisterTexts.oneCard, "facts_of_one": RegisterTexts.factsOfOne, "page": RegisterTexts.page,
        ]
        let line = (try? JSONSerialization.data(withJSONObject: told)) ?? Data()
        FileHandle.standardOutput.write(line + Data("\n".utf8))
      })
    Thread.detachNewThread {
      _ = FileHandle.standardInput.readDataToEndOfFile()
      exit(0)
    }
    try await application.runService()
  }

  private static func json(_ value: some Encodable) throws -> Response {
    let bytes = try JSONEncoder().encode(value)
    return Response(
      status: .ok, headers: [.contentType: "application/json"], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
