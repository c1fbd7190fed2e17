import Backend
import Foundation
import Wording

/// A session that a server has just opened (登录结果).
struct SignIn: Decodable {
  let session: String
  let expiresAt: String
  let person: String?
  let mustChangePassword: Bool?
  let secondFactorNeeded: Bool?

  /// Nil for an answer that opens none.
  init?(_ answered: Answered) {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let read = try? decoder.decode(SignIn.self, from: answered.body) else { return nil }
    self = read
  }

  /// What is to be done before anything else, and how.
  func remark(at server: Server) -> String? {
    if mustChangePassword == true {
      return say(
        "须先更换口令:mlps account password --server \(server.url)",
        "the password must be changed first: mlps account password --server \(server.url)")
    }
    guard secondFactorNeeded == true else { return nil }
    return say(
      "所任职务须使用动态口令:mlps account second-factor setup --server \(server.url)",
      "the post requires a second factor: mlps account second-factor setup --server \(server.url)")
  }
}

extension GlobalOptions {
  /// The server that is named. Throws usage where none is.
  func neededServer() throws(Stop) -> Server {
    guard let server = try Server(self) else {
      throw Typed.usage(
        "请以 --server 或 MLPS_SERVER 写明服务器,如 --server https://mlps.example.gov.cn",
        "name the server by --server or MLPS_SERVER, such as --server https://mlps.example.gov.cn")
    }
    return server
  }
}
