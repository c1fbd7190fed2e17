internal import Casework
internal import Crypto
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Registry
internal import Store
internal import Wording

extension Window {
  /// Answers a call; a write that is sent again with its key is answered as it was and writes nothing (重发).
  func answer(_ call: Call, by route: Route, as form: Form) async throws -> Response {
    guard route.method == .post, !route.isReading, route.audience != .everybody, route.repetition == .answeredAgain,
      let key = try call.key()
    else {
      let reply = try await route.handle(call)
      try await note(reply, to: call, by: route, as: form)
      return reply.response(as: form)
    }
    let book = call.desks.requests
    let id: WriteID = Registrar<PostgresCaseBooks>.chance().retagged()
    underWay.add(id)
    defer { underWay.remove(id) }
    var taken = try await book.take(id, key: key, wish: call.wish)
    if case .done(let other) = taken, !underWay.contains(other) {
      // It may have been kept since it was looked for: only what is found without one now has lost its answer.
      taken = try await book.take(id, key: key, wish: call.wish)
    }
    switch taken {
    case .taken: break
    case .otherwise: throw Refusal.keyUsedOtherwise(key: key)
    case .answered(let answer): return Self.again(answer)
    case .done(let other):
      // Written already, its answer about to be kept: it is not lost yet.
      guard !underWay.contains(other) else { throw Problem.inProgress }
      return Self.lost.response(as: form)
    case .open(let left):
      guard !underWay.contains(left), try await book.takeOver(left, as: id) else { throw Problem.inProgress }
    }
    do {
      var own = call
      own.request = id
      own.desks = office.desks(for: call.visitor, under: id)
      let reply = try await route.handle(own)
      // Not cut off with its sender: what was done is told when it is asked again.
      let answer = reply.kept(as: form)
      _ = await Task { try? await book.keep(answer, of: id) }.value
      try await note(reply, to: call, by: route, as: form)
      return reply.response(as: form)
    } catch {
      _ = await Task { try? await book.release(id) }.value
      throw RequestBook.wasTakenOver(error) ? Problem.inProgress : error
    }
  }

  /// An answer as it was given.
  private static func again(_ answer: RequestBook.Answer) -> Response {
    var headers: HTTPFields = [.replayed: "true"]
    let pairs = (try? JSONDecoder().decode([[String]].self, from: Data(answer.headers.utf8))) ?? []
    for pair in pairs where pair.count == 2 {
      if let name = HTTPField.Name(pair[0]) { headers.append(HTTPField(name: name, value: pair[1])) }
    }
    return Response(
      status: HTTPResponse.Status(code: answer.status), headers: headers,
      body: .init(byteBuffer: ByteBuffer(bytes: answer.body)))
  }

  /// It was recorded, and what was answered is lost.
  private static var lost: Reply {
    var reply = Reply.answer(
      Answer(
        .object([("done", .bool(true)), ("answer", .null)]),
        named: [
          (say("结果", "Outcome"), say("此前已办结,答复未能留存;请查看现状", "done before; its answer was lost, see how it stands"))
        ]))
    reply.headers[.replayed] = "true"
    return reply
  }
}

extension Reply {
  /// What is told when the request is sent again.
  fileprivate func kept(as form: Form) -> RequestBook.Answer {
    var again = self
    if let kept { again.content = .answer(kept) }
    let text: String =
      switch again.content {
      case .answer(let answer): answer.text(as: form)
      case .document(let text, _): text
      default: ""
      }
    let headers = again.response(as: form).headers.map { [$0.name.rawName, $0.value] }
    let written = (try? JSONEncoder().encode(headers)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
    return RequestBook.Answer(status: status.code, headers: written, body: Array(text.utf8))
  }
}

extension Call {
  /// What tells one write from another under the same key.
  fileprivate var wish: String {
    let asked = query.map { "\($0.name)=\($0.value)" }.joined(separator: "\n")
    return SHA256.hash(data: Data("\(route)\n\(asked)\n\(fingerprint)".utf8)).hexadecimal
  }
}

extension Problem {
  /// The same request is being done.
  static var inProgress: Problem {
    Problem(
      .conflict,
      Reason(
        "in_progress", say("同一请求正在办理", "the same request is being done"),
        cure: say("稍后以原请求号再发", "send it again shortly")),
      headers: [.retryAfter: "1"])
  }
}

extension HTTPField.Name {
  /// That the answer is one given before.
  static let replayed = HTTPField.Name("Idempotency-Replayed")!
}
