extension DomainHolder {
  /// Who a unit of this kind is to the suffix rule.
  public init(_ kind: UnitKind, administrative: Bool) {
    switch kind {
    case .partyOrgan: self = .party
    case .governmentOrgan: self = .government
    case .institution: self = .institution(administrative: administrative)
    case .enterprise: self = .enterprise
    case .other: self = .other
    }
  }
}
