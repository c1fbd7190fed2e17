internal import Foundation
public import Logging
internal import PQ
internal import Wording

/// Writes the log as JSON, one object a line (结构化日志).
public struct JSONLog: LogHandler {
  public var metadata: Logger.Metadata = [:]
  public var logLevel: Logger.Level
  private let write: @Sendable (String) -> Void

  /// `write` is handed whole lines, without their end.
  public init(level: Logger.Level = .info, write: @escaping @Sendable (String) -> Void) {
    logLevel = level
    self.write = write
  }

  /// Writes to standard error.
  public init(level: Logger.Level = .info) {
    self.init(level: level) { FileHandle.standardError.write(Data(($0 + "\n").utf8)) }
  }

  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  public func log(event: LogEvent) {
    var fields: [(String, JSONValue)] = [
      ("time", .text("\(Window.now())")), ("level", .text(event.level.rawValue)), ("event", .text("\(event.message)")),
    ]
    let told = metadata.merging(event.metadata ?? [:]) { $1 }
    for key in LogKey.allCases {
      guard let value = told[key.rawValue] else { continue }
      fields.append((key.rawValue, Self.json(value)))
    }
    write(JSONValue.object(fields.map { (key: $0.0, value: $0.1) }).document)
  }

  private static func json(_ value: Logger.MetadataValue) -> JSONValue {
    switch value {
    case .string(let text): .text(text)
    case .stringConvertible(let value):
      if let number = value as? Int { .int(number) } else { .text(value.description) }
    default: .text("\(value)")
    }
  }
}
