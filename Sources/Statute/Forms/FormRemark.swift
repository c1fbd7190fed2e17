/// What a person should look at in a form that is accepted all the same (填报提醒).
public struct FormRemark: Hashable, Sendable {
  public enum Matter: Hashable, Sendable {
    case identifier(Verdict.Warning)
    /// A platform may not be of a lower level than what it carries; GB/T 22240-2020 7.
    case platformBelow(Level)
  }

  public let path: String
  public let place: String
  public let matter: Matter

  /// The stable code.
  public var code: String {
    switch matter {
    case .identifier(let warning): warning.code
    case .platformBelow: "platform_below"
    }
  }

  public var chinese: String {
    switch matter {
    case .identifier(let warning): warning.chinese
    case .platformBelow(let level): "平台等级低于所承载定级对象的\(level.label)"
    }
  }

  public var english: String {
    switch matter {
    case .identifier(let warning): warning.english
    case .platformBelow(let level): "The platform is below the level \(level.rawValue) of what it carries."
    }
  }
}
