internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

extension Window {
  /// Answers a request within the process: the same routes, the same checks, no socket.
  public func answer(_ asked: Asked) async throws -> Answered {
    try await answer(asked, by: router().buildResponder())
  }

  /// The same, for whoever asks often and has the router made once.
  func answer(_ asked: Asked, by responder: some HTTPResponder<Visit>) async throws -> Answered {
    var fields: HTTPFields = [:]
    for (name, value) in asked.headers {
      if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
    }
    let head = HTTPRequest(
      method: HTTPRequest.Method(asked.method) ?? .get, scheme: nil, authority: "localhost", path: asked.target,
      headerFields: fields)
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: asked.body)))
    let response = try await responder.respond(to: request, context: Visit(logger: logger))
    let gathered = Gathering()
    try await response.body.write(gathered)
    return Answered(
      status: response.status.code, headers: response.headers.map { ($0.name.rawName, $0.value) },
      body: await gathered.bytes.all)
  }

  /// Gathers what a response writes.
  private struct Gathering: ResponseBodyWriter {
    let bytes = Bytes()

    func write(_ buffer: ByteBuffer) async throws { await bytes.append(Data(buffer.readableBytesView)) }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}

    actor Bytes {
      private(set) var all = Data()

      func append(_ more: Data) { all += more }
    }
  }
}
