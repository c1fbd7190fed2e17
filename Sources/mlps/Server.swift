import Backend
import Courier
import Foundation
import Wording

/// A server that is asked in place of this machine's own books (服务器), and the way to it.
struct Server {
  /// `https://host[:port]`, as it was written but for a slash at its end.
  let url: String
  private let courier: HTTPCourier

  /// How often one thing is asked where the connection breaks off.
  private static let mostTries = 4

  /// Nil where none is named. Throws usage for what is no server's address, or would be reached in the clear.
  init?(_ options: GlobalOptions) throws(Stop) {
    guard let named = try options.namedServer() else { return nil }
    url = String(named.reversed().drop { $0 == "/" }.reversed())
    guard url.firstMatch(of: /^[A-Za-z]+:\/\/[^\/?#]+$/) != nil,
      let request = try? CourierRequest(url: url + "/healthz")
    else {
      throw Typed.usage(
        "“\(named)”不是服务器地址,应写作 https://主机[:端口]", "“\(named)” is no server: write https://host[:port]")
    }
    guard !request.isInClear else {
      throw Typed.usage(
        "不以明文访问 \(url):口令和数据会被沿途看到。请写 https://;http:// 只用于本机(127.0.0.1)",
        "not going to \(url) in the clear, where passwords could be read on the way: write https://; http:// is for "
          + "this machine itself (127.0.0.1)")
    }
    courier = HTTPCourier(
      authorities: options.caFile ?? GlobalOptions.environment("MLPS_CA_FILE"), proxy: .environment)
  }

  /// Asks; what may be asked twice is asked again where the connection broke off.
  func answer(
    _ question: Question, headers: [(name: String, value: String)], credential: String?
  ) async throws -> Answered {
    let request = try request(question, headers, credential)
    for attempt in 1... {
      do throws(CourierFailure) {
        let reply = try await courier.send(request)
        return Answered(
          status: reply.status, headers: reply.headers.all.map { ($0.name, $0.value) }, body: Data(reply.body))
      } catch {
        guard question.isRepeatable, attempt < Self.mostTries, error.isPassing(firstly: attempt == 1) else {
          throw stop(error)
        }
        try await Task.sleep(for: .milliseconds(250 << attempt))
      }
    }
    throw Stop(.defect, "")
  }

  private func request(
    _ question: Question, _ lines: [(name: String, value: String)], _ credential: String?
  ) throws -> CourierRequest {
    do throws(CourierRefusal) {
      var headers = CourierHeaders()
      for (name, value) in lines { try headers.add(name, value) }
      if let credential { try headers.add("Authorization", "Bearer \(credential)") }
      return try CourierRequest(
        question.method == "GET" ? .get : .post, url: url + question.target, headers: headers,
        body: question.method == "GET" ? .none : .bytes([UInt8](question.body)),
        to: question.destination.map { .file($0.path(percentEncoded: false)) } ?? .memory(limit: 1 << 30),
        // What is large is long in the making.
        timeout: question.destination.map { _ in .seconds(3600) })
    } catch {
      throw Stop(.usage, say(error.description, error.english))
    }
  }

  /// Why there is no answer, from where, and what to do.
  private func stop(_ failure: CourierFailure) -> Stop {
    var words = say("\(url) 没有答复:\(failure.description)", "no answer from \(url): \(failure.english)")
    switch failure {
    case .noAuthorities: return Stop(.usage, words)
    case .untrusted(_, .selfSigned), .untrusted(_, .unknownAuthority):
      words += say("(--ca-file 或 MLPS_CA_FILE)", " (--ca-file or MLPS_CA_FILE)")
    default: break
    }
    return Stop(.noService, words)
  }
}

extension CourierFailure {
  /// Whether it may be gone the next moment: a connection broke off, or, after that, could not be made again yet.
  fileprivate func isPassing(firstly: Bool) -> Bool {
    switch self {
    case .cutOff: true
    case .unreachable, .notHTTP, .notEncrypted: !firstly
    default: false
    }
  }
}
