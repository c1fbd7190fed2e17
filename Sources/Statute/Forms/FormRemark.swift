/// What a person should look at in a form that is accepted all the same (填报提醒).
public struct FormRemark: Hashable, Sendable {
  public enum Matter: Hashable, Sendable {
    case identifier(Verdict.Warning)
    /// A platform may not be of a lower level than what it carries; GB/T 22240-2020 7.
    case platformBelow(Level)
    /// The level by GB/T 22240-2020, where it differs from the form's; U-01.
    case standardDiffers(Level)
  }

  public let path: String
  public let place: String
  public let matter: Matter

  /// The stable code.
  public var code: String {
    switch matter {
    case .identifier(let warning): warning.code
    case .platformBelow: "platform_below"
    case .standardDiffers: "standard_differs"
    }
  }

  public var chinese: String {
    switch matter {
    case .identifier(let warning): warning.chinese
    case .platformBelow(let level): "平台等级低于所承载定级对象的\(level.label)"
    case .standardDiffers(let level): "按GB/T 22240-2020为\(level.label)，与备案表不一致，由主管人员决定"
    }
  }

  public var english: String {
    switch matter {
    case .identifier(let warning): warning.english
    case .standardDiffers(let level): "By GB/T 22240-2020 the level is \(level.rawValue); a supervisor decides."
    case .platformBelow(let level): "The platform is below the level \(level.rawValue) of what it carries."
    }
  }
}
