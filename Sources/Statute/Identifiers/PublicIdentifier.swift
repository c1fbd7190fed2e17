/// An identifier that can only exist well-formed (标识), kept in its normalised form.
public protocol PublicIdentifier: Hashable, Sendable, CustomStringConvertible {
  static var kind: IdentifierKind { get }
  /// As it is stored and compared; reading it again gives the same.
  var normalised: String { get }
  static func read(_ text: String) -> Reading<Self>
}

extension PublicIdentifier {
  /// The identifier a text means, or nil; `read` says why not.
  public init?(_ text: String) {
    guard let value = Self.read(text).value else { return nil }
    self = value
  }

  public var description: String { normalised }
}
