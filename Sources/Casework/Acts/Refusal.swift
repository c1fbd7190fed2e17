public import Statute

/// Why an act is not performed (不予办理); nothing was done, and each case names its article or policy and what cures it.
public enum Refusal: Error, Hashable, Sendable {
  /// The machine has no law yet on that day.
  case notYetLaw(machine: String, on: Day)
  /// The stage does not allow it; what it allows instead.
  case notPermitted(act: String, stage: String, instead: [String])
  /// Provisions speak, and the condition of none holds: any one of these would do.
  case conditionFails([Reason])
  /// All of these stand against it.
  case reasons([Reason])
  case notAuthorised(act: String, needs: Roles, basis: Basis)
  /// The day of the act has not come.
  case notYetThatDay(Day)
  /// A later step stands on the books; what is wrong there is corrected, not overtaken.
  case precedesLastStep(act: String, on: Day, number: FactNumber)
  /// Somebody wrote first: the version that was expected, the one there is, and what came between.
  case overtaken(expected: FactNumber, found: FactNumber, since: [Later])
  /// The same key was used for another wish.
  case keyUsedOtherwise(key: String)
  /// It would reach subjects that the party's scope does not.
  case outsideScope(act: String)

  /// What somebody else has recorded in the meantime.
  public struct Later: Hashable, Sendable {
    public let number: FactNumber
    public let act: String
    public let on: Day?
    public let party: String

    public init(number: FactNumber, act: String, on: Day?, party: String) {
      self.number = number
      self.act = act
      self.on = on
      self.party = party
    }
  }
}

/// One ground against an act (理由): by a code, what is the matter, on what basis, and what cures it.
public struct Reason: Hashable, Sendable {
  public let code: String
  /// The field of the body it is about, if it is about one.
  public let field: String?
  public let cause: String
  public let basis: Basis
  public let cure: String

  public init(code: String, field: String? = nil, cause: String, basis: Basis, cure: String = "") {
    self.code = code
    self.field = field
    self.cause = cause
    self.basis = basis
    self.cure = cure
  }

  /// A ground of a closed list, with what it is about in this case.
  public init(_ ground: some Ground, field: String? = nil, _ detail: String = "") {
    self.init(
      code: ground.rawValue, field: field, cause: detail.isEmpty ? ground.term : "\(ground.term):\(detail)",
      basis: ground.basis, cure: ground.cure)
  }
}

/// A closed list of grounds on which acts are refused (不予办理理由表), each with its basis and cure.
public protocol Ground: Vocabulary {
  var basis: Basis { get }
  /// What to do about it.
  var cure: String { get }
}

/// Grounds that any machine may have (通用理由).
public enum CommonGround: String, Ground {
  case tooLittleKnown = "too_little_known"
  case sameParty = "same_party"

  public var term: String {
    switch self {
    case .tooLittleKnown: "案卷中缺少办理所需的登记"
    case .sameParty: "经办与审批、整改与复查不得为同一人"
    }
  }

  public var basis: Basis {
    switch self {
    case .tooLittleKnown: .practice("先登记后办理")
    case .sameParty: .practice("职责分离")
    }
  }

  public var cure: String {
    switch self {
    case .tooLittleKnown: "先登记主体情况"
    case .sameParty: "由另一人办理"
    }
  }
}
