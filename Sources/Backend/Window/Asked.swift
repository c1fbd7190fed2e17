public import Foundation

/// A request in plain values, as the command line makes it (请求).
public struct Asked: Sendable {
  public var method: String
  /// The path with its query, percent-encoded.
  public var target: String
  public var headers: [(name: String, value: String)]
  public var body: Data

  public init(_ method: String, _ target: String, headers: [(name: String, value: String)] = [], body: Data = Data()) {
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
  }
}

/// What came back (答复).
public struct Answered: Sendable {
  public let status: Int
  public let headers: [(name: String, value: String)]
  public let body: Data

  public init(status: Int, headers: [(name: String, value: String)], body: Data) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The first value of a header, whatever the case of its name.
  public func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}
