/// How far an exchange is (进度), in bytes of the bodies.
public struct CourierProgress: Hashable, Sendable {
  public let sent: Int64
  /// What is to be sent in all.
  public let toSend: Int64
  public let received: Int64
  /// What is to come in all, if the server said.
  public let toReceive: Int64?
}
