public import Statute

/// Says that a unit is no more, and who took over (登记单位撤销).
public struct EndUnit: Declaration {
  public static let term = "登记单位撤销、合并"
  public static let subject = SubjectKind.unit
  public static let by: Roles = [.coordinator, .establishmentOffice]
  public static let basis = Basis.practice("登记须真实、完整")

  public var successor: UnitID?

  public init(successor: UnitID? = nil) {
    self.successor = successor
  }

  public static let example = EndUnit()

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    if successor?.retagged() == file.subject.id {
      reasons.append(Reason(RegisterGround.namesItself, field: "successor"))
    }
    if file.hasEnded(file.subject.id.retagged(), by: moment.day) { reasons.append(Reason(RegisterGround.unitEnded)) }
    return reasons
  }

  public func content(on file: CaseFile, at moment: Moment) -> UnitEnded {
    UnitEnded(unit: file.subject.id.retagged(), successor: successor)
  }
}
