/// One answer to what is harmed and how far (侵害情形), one option of 备案表 表三.
public struct Impact: Hashable, Sendable {
  public let object: HarmedObject
  public let harm: Harm

  public init(_ object: HarmedObject, _ harm: Harm) {
    self.object = object
    self.harm = harm
  }

  /// `society:serious`; anything else is nil.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let object = HarmedObject(rawValue: String(parts[0])),
      let harm = Harm(rawValue: String(parts[1]))
    else { return nil }
    self.init(object, harm)
  }

  /// `citizen:grave,society:general`; nil when any of it cannot be read.
  public static func list(_ text: some StringProtocol) -> [Impact]? {
    let impacts = text.split(separator: ",", omittingEmptySubsequences: false).map { Impact($0) }
    return impacts.contains(nil) ? nil : impacts.compactMap(\.self)
  }
}

extension Impact: CustomStringConvertible {
  public var description: String { "\(object.rawValue):\(harm.rawValue)" }
}
