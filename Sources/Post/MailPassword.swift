/// A password on its way to a server (密码); it is not printed, whoever prints what holds it.
public struct MailPassword: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  let text: String

  public init(_ text: String) { self.text = text }

  public var description: String { "••••" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
