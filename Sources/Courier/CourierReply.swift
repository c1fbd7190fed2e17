/// What a server answered (应答), whatever its status.
public struct CourierReply: Hashable, Sendable {
  public let status: Int
  /// 1.1 as 11, 2 as 20.
  public let version: Int
  public let headers: CourierHeaders
  /// Empty if it went to a file.
  public let body: [UInt8]
  /// The path the body went to.
  public let file: String?

  /// The body as text in UTF-8.
  public var text: String { String(decoding: body, as: UTF8.self) }

  public var isSuccess: Bool { (200...299).contains(status) }
}
