public import Casework
public import Statute

/// A register on paper (纸上登记簿): the books in memory, for tests of what acts do to cases.
public struct PaperRegister: Sendable {
  public private(set) var registrations: [Registration] = []
  public private(set) var records: [Recorded<any FactContent>] = []
  public var policy = LocalPolicy()
  public var calendar = WorkingCalendar.published
  public var regions = Regions.liaocheng
  /// Whether permits are held to all they rest on; a test of what a permit is good for leaves them standing.
  public var judgesPermits = true

  public init() {}

  /// Enters a subject.
  public mutating func register(_ registration: Registration) { registrations.append(registration) }

  /// Records a fact as it is, without asking the law; what it led to is for the caller to say.
  @discardableResult public mutating func record(
    _ content: some FactContent, act: String, stage: String? = nil, by party: String = "甲", on day: Day?,
    document: String? = nil
  ) -> FactNumber {
    let number = FactNumber(records.count + 1)
    records.append(
      Recorded(
        number: number, on: day, party: party, document: document, act: act, stage: stage, subject: content.subject,
        caseID: content.caseID, content: content))
    return number
  }

  /// Performs an act on the latest books; what it left.
  @discardableResult public mutating func perform(
    _ act: any Act, on subject: Subject, by party: Party, on day: Day, today: Day? = nil, document: String? = nil,
    opening: Identifier<Subject>? = nil
  ) throws(Refusal) -> Deed {
    let fresh = opening ?? Identifier(high: 0x4000, low: UInt64(records.count + registrations.count + 1) | 1 << 63)
    let moment = Moment(on: day, today: today ?? day, by: party, document: document, fresh: fresh)
    let deed = try act.decide(on: file(of: subject, on: day), at: moment)
    registrations += deed.registrations
    for entry in deed.entries {
      record(
        entry.content,
        act: entry.act,
        stage: entry.provision.flatMap { $0.from == $0.to ? nil : $0.to }, by: party.name, on: day, document: document)
    }
    return deed
  }

  /// The file of a subject: its own facts and its neighbours', as the live books would hand them out; the gate of a site as
  /// of that day, or of the last one on which anything was recorded.
  public func file(of subject: Subject, on day: Day? = nil) -> CaseFile {
    let near = neighbours(of: subject)
    var file = CaseFile(
      of: subject, registrations: registrations.filter { near.contains($0.subject.id) },
      records: records.filter { near.contains($0.subject.id) }, policy: policy, calendar: calendar,
      regions: regions)
    guard subject.kind == .site, let day = day ?? records.compactMap(\.on).max() else { return file }
    let gate = PaperGate(self)
    file.gate = gate.evidence(of: subject.id.retagged(), on: day)
    for permit in file.all(Permit.self, of: subject.id, by: day) where judgesPermits {
      file.fallen[permit.number] = gate.faults(of: permit, on: day).map(\.rawValue)
    }
    return file
  }

  private func neighbours(of subject: Subject) -> Set<Identifier<Subject>> {
    var sites: Set<Identifier<Subject>> = []
    var objects: Set<Identifier<Subject>> = []
    var near: Set<Identifier<Subject>> = [subject.id]
    switch registrations.first(where: { $0.subject == subject }) {
    case .site(let id, _, _)?: sites.insert(id.retagged())
    case .object(let id)?: objects.insert(id.retagged())
    case .assessment(_, let object)?: objects.insert(object.retagged())
    case .finding(_, _, let site, let object)?:
      sites.insert(site.retagged())
      if let object { objects.insert(object.retagged()) }
    case .notice(_, _, _, let site, let unit)?:
      if let site { sites.insert(site.retagged()) }
      if let unit {
        near.insert(unit.retagged())
        let described = records.lazy.compactMap { $0.content as? SiteDescribed }.filter { $0.unit == unit }
        sites.formUnion(described.map { $0.site.retagged() })
      }
    case .unit?, .tester?, nil: break
    }
    for case let covers as ObjectCovers in records.map(\.content) {
      if [.site, .finding].contains(subject.kind), sites.contains(covers.site.retagged()) {
        objects.insert(covers.object.retagged())
      }
      if [.object, .assessment].contains(subject.kind), objects.contains(covers.object.retagged()) {
        sites.insert(covers.site.retagged())
      }
    }
    near.formUnion(sites)
    near.formUnion(objects)
    // A site looks at the other sites of its unit too, and nothing of theirs but themselves.
    let units = near.union(
      records.compactMap { $0.content as? SiteDescribed }.filter { sites.contains($0.site.retagged()) }
        .map { $0.unit.retagged() })
    if [.site, .unit].contains(subject.kind) {
      for case let described as SiteDescribed in records.map(\.content)
      where units.contains(described.unit.retagged()) {
        near.insert(described.site.retagged())
      }
    }
    for content in records.map(\.content) {
      if let described = content as? SiteDescribed, sites.contains(described.site.retagged()) {
        near.insert(described.unit.retagged())
      }
      if let described = content as? ObjectDescribed, objects.contains(described.object.retagged()) {
        near.insert(described.unit.retagged())
      }
    }
    for registration in registrations {
      if case .finding(let id, _, let site, let object) = registration, subject.kind != .finding,
        sites.contains(site.retagged()) || object.map({ objects.contains($0.retagged()) }) ?? false
      {
        near.insert(id.retagged())
      }
      if case .notice(let id, _, _, let site?, _) = registration, subject.kind == .site,
        sites.contains(site.retagged())
      {
        near.insert(id.retagged())
      }
      if case .notice(let id, _, _, _, let unit?) = registration, subject.kind == .unit, unit.retagged() == subject.id {
        near.insert(id.retagged())
      }
      if case .assessment(let id, let object) = registration, objects.contains(object.retagged()) {
        near.insert(id.retagged())
      }
      if case .tester(let id) = registration, [.site, .object, .assessment].contains(subject.kind) {
        near.insert(id.retagged())
      }
    }
    return near
  }
}
