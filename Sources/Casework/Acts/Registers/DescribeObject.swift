public import Statute

/// Says how an object is; performed on a unit it enters a new object of that unit (登记定级对象).
public struct DescribeObject: Declaration {
  public static let term = "登记定级对象情况"
  public static let subject = SubjectKind.object
  public static let alsoOn: Set<SubjectKind> = [.unit]
  public static let by: Roles = [.operator, .unitLeader, .coordinator, .police]
  public static let basis = Basis.practice("先登记后办理")

  /// Whose it is now; nil: as before, and of a new object the unit it is entered under.
  public var unit: UnitID?
  public var name: String
  public var kinds: [String]?
  public var serviceScope: String?
  public var builder: String?
  public var runner: String?
  /// The department in charge of its trade.
  public var department: String?
  public var running: Bool?

  public init(
    unit: UnitID? = nil, name: String, kinds: [String]? = nil, serviceScope: String? = nil, builder: String? = nil,
    runner: String? = nil, department: String? = nil, running: Bool? = nil
  ) {
    self.unit = unit
    self.name = name
    self.kinds = kinds
    self.serviceScope = serviceScope
    self.builder = builder
    self.runner = runner
    self.department = department
    self.running = running
  }

  public static let example = DescribeObject(name: "某局网站系统", kinds: ["information_system"], builder: "某软件公司")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons = notLines(("name", name), ("builder", builder), ("runner", runner), ("department", department))
    if let kinds, kinds.isEmpty || !Set(kinds).isSubset(of: Self.known) {
      reasons.append(Reason(RegisterGround.kindUnknown, field: "kinds", kinds.joined(separator: "、")))
    }
    guard let unit = unit(in: file, on: moment.day) else {
      return reasons + [Reason(CommonGround.tooLittleKnown, field: "unit")]
    }
    if file.hasEnded(unit, by: moment.day) { reasons.append(Reason(RegisterGround.unitEnded, field: "unit")) }
    return reasons
  }

  public func consequences(on file: CaseFile, at moment: Moment) throws(Refusal) -> Deed {
    Deed(registrations: file.subject.kind == .unit ? [.object(moment.fresh.retagged())] : [])
  }

  private static let known: Set<String> = ["information_system", "network_facility", "data_resource"]

  private func unit(in file: CaseFile, on day: Day) -> UnitID? {
    if file.subject.kind == .unit { return file.subject.id.retagged() }
    return unit ?? file.latest(ObjectDescribed.self, of: file.subject.id, by: day)?.content.unit
  }

  public func content(on file: CaseFile, at moment: Moment) -> ObjectDescribed {
    let unit = unit(in: file, on: moment.day) ?? file.subject.id.retagged()
    let id = file.subject.kind == .unit ? moment.fresh : file.subject.id
    return ObjectDescribed(
      object: id.retagged(), unit: unit, name: name, kinds: kinds, serviceScope: serviceScope, builder: builder,
      runner: runner, department: department, running: running)
  }
}
