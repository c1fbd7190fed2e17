internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Wording

/// What a route hands back (答复); how it is written is settled in one place.
struct Reply: Sendable {
  var status: HTTPResponse.Status = .ok
  var headers: HTTPFields = [:]
  var content: Content = .none
  /// What is told in the place of the content when the request is sent again: the same without its secrets. Nil: the same.
  var kept: Answer?

  enum Content: Sendable {
    case none
    /// Written in the form that was asked for.
    case answer(Answer)
    /// A document of its own form.
    case document(String, type: String)
    /// A file to keep, by the name under which it is kept.
    case file(name: String, type: String, bytes: Data)
    /// The same of one too large for memory.
    case stored(StoredFile)
    /// Server-sent events, until the sequence ends.
    case events(@Sendable () -> AsyncThrowingStream<ServerEvent, any Error>)
  }

  static func answer(_ answer: Answer, _ status: HTTPResponse.Status = .ok) -> Reply {
    Reply(status: status, content: .answer(answer))
  }

  static func file(_ bytes: Data, named name: String, type: String) -> Reply {
    Reply(content: .file(name: name, type: type, bytes: bytes))
  }

  /// The same, marked with the version of what it shows.
  func version(_ version: Int64) -> Reply {
    var reply = self
    reply.headers[.eTag] = "\"\(version)\""
    return reply
  }

  /// The same with something said beside it, to a person: one line each, for standard error.
  func remarking(_ lines: [String]) -> Reply {
    var reply = self
    for line in lines {
      let value = line.addingPercentEncoding(withAllowedCharacters: .alphanumerics.intersection(Self.ascii)) ?? ""
      reply.headers.append(HTTPField(name: .remark, value: value))
    }
    return reply
  }

  private static let ascii = CharacterSet(charactersIn: "\u{0}"..."\u{7f}")

  func response(as form: Form) -> Response {
    var headers = headers
    headers[.contentLanguage] = Language.current == .zh ? "zh-CN" : "en"
    switch content {
    case .none:
      return Response(status: status, headers: headers)
    case .answer(let answer):
      headers[.contentType] = form.mediaType
      return Response(
        status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: answer.text(as: form))))
    case .document(let text, let type):
      headers[.contentType] = type
      return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: text)))
    case .file(let name, let type, let bytes):
      headers[.contentType] = type
      headers[.contentDisposition] = Self.attachment(name)
      headers[.xContentTypeOptions] = "nosniff"
      return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    case .stored(let file):
      headers[.contentType] = file.type
      headers[.contentDisposition] = Self.attachment(file.name)
      headers[.xContentTypeOptions] = "nosniff"
      return Response(
        status: status, headers: headers,
        body: .init { writer in
          try await file.write(to: &writer)
          try await writer.finish(nil)
        })
    case .events(let stream):
      headers[.contentType] = "text/event-stream"
      return Response(
        status: status, headers: headers,
        body: .init { writer in
          for try await event in stream() { try await writer.write(ByteBuffer(string: event.text)) }
          try await writer.finish(nil)
        })
    }
  }

  /// A file is kept, never shown in place; its name may hold any letter (RFC 6266).
  private static func attachment(_ name: String) -> String {
    var plain = CharacterSet.alphanumerics.intersection(CharacterSet(charactersIn: "\u{0}"..."\u{7f}"))
    plain.insert(charactersIn: "-._~")
    let encoded = name.addingPercentEncoding(withAllowedCharacters: plain) ?? "file"
    return "attachment; filename*=UTF-8''\(encoded)"
  }
}

extension HTTPField.Name {
  /// A line that is said beside the answer (附言), percent-encoded UTF-8.
  static let remark = HTTPField.Name("Remark")!
}

extension Form {
  var mediaType: String {
    switch self {
    case .json: "application/json"
    case .csv: "text/csv; charset=utf-8"
    case .table: "text/plain; charset=utf-8"
    }
  }
}
