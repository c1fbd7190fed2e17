public import Statute

/// How a tester is described (测评机构情况).
public struct TesterDescribed: TesterFact {
  public static let table = "tester_described"

  public let tester: TesterID
  public let name: String
  public let province: String?

  public init(tester: TesterID, name: String, province: String? = nil) {
    self.tester = tester
    self.name = name
    self.province = province
  }
}

/// A tester's certificate and the days it is good for (测评机构证书).
public struct TesterCertified: TesterFact {
  public static let table = "tester_certified"

  public let tester: TesterID
  public let certificate: String
  public let valid: DaySpan

  public init(tester: TesterID, certificate: String, valid: DaySpan) {
    self.tester = tester
    self.certificate = certificate
    self.valid = valid
  }
}

/// The days on which a tester may not test (测评机构暂停、整改、取消).
public struct TesterSuspended: TesterFact {
  public static let table = "tester_suspended"

  public let tester: TesterID
  public let during: DaySpan
  public let ground: SuspensionGround

  public init(tester: TesterID, during: DaySpan, ground: SuspensionGround) {
    self.tester = tester
    self.during = during
    self.ground = ground
  }
}

/// Why a tester may not test (测评机构停业原因).
public enum SuspensionGround: String, Vocabulary {
  case suspended, rectifying, revoked

  public var term: String {
    switch self {
    case .suspended: "暂停"
    case .rectifying: "限期整改"
    case .revoked: "取消"
    }
  }
}
