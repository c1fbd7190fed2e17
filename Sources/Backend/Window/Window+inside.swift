internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

extension Window {
  /// Answers a request within the process: the same routes, the same checks, no socket.
  public func answer(_ asked: Asked) async throws -> Answered {
    try await answer(asked, by: router().buildResponder())
  }

  /// The same; what is granted (2xx) goes piece by piece into a file that is not there yet, and the body is empty.
  public func answer(_ asked: Asked, into path: String) async throws -> Answered {
    try await answer(asked, by: router().buildResponder(), into: URL(filePath: path))
  }

  /// The same, for whoever asks often and has the router made once.
  func answer(_ asked: Asked, by responder: some HTTPResponder<Visit>, into place: URL? = nil) async throws -> Answered
  {
    var fields: HTTPFields = [:]
    for (name, value) in asked.headers {
      if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
    }
    let head = HTTPRequest(
      method: HTTPRequest.Method(asked.method) ?? .get, scheme: nil, authority: "localhost", path: asked.target,
      headerFields: fields)
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: asked.body)))
    let response = try await responder.respond(to: request, context: Visit(logger: logger))
    let headers = response.headers.map { ($0.name.rawName, $0.value) }
    if let place, response.status.kind == .successful {
      guard FileManager.default.createFile(atPath: place.path(percentEncoded: false), contents: nil) else {
        throw CocoaError(.fileWriteUnknown)
      }
      try await response.body.write(Filing(file: try FileHandle(forWritingTo: place)))
      return Answered(status: response.status.code, headers: headers, body: Data())
    }
    let gathered = Gathering()
    try await response.body.write(gathered)
    return Answered(status: response.status.code, headers: headers, body: await gathered.bytes.all)
  }

  /// Writes what a response writes into a file.
  private struct Filing: ResponseBodyWriter {
    let file: FileHandle

    func write(_ buffer: ByteBuffer) async throws { try file.write(contentsOf: buffer.readableBytesView) }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws { try file.close() }
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
