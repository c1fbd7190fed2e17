public import Statute

/// Carries out the inspection that was planned (实施检查), under the rules in force on its day.
public struct CarryOutInspection: Supervising {
  public typealias Law = Supervision
  public static let event = Supervision.Event.inspected

  public var officers: [String]
  /// The record was signed (检查记录已签字).
  public var recordSigned: Bool
  /// The sites that were looked at, all of the unit; the case's own site is always among them.
  public var sites: [SiteID]?
  public var result: String?
  /// The sector's inspection of the same year, where it stands for this one.
  public var sector: SectorInspection?

  public init(
    officers: [String], recordSigned: Bool, sites: [SiteID]? = nil, result: String? = nil,
    sector: SectorInspection? = nil
  ) {
    self.officers = officers
    self.recordSigned = recordSigned
    self.sites = sites
    self.result = result
    self.sector = sector
  }

  public static let example = CarryOutInspection(officers: ["张警官", "赵警官"], recordSigned: true, result: "现场检查记录")

  public var lines: KeyValuePairs<String, String?> { ["sector": sector?.department] }
  public var proses: KeyValuePairs<String, String?> { ["result": result] }

  public func tell(_ facts: inout Supervision.Facts, in file: CaseFile, at moment: Moment) {
    if sector != nil { facts.method = .reused }
    facts.officers = Set(officers).count
    facts.recordSigned = recordSigned
  }

  public func concerns(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    let plan = file.latest(InspectionPlanned.self, of: file.subject.id, by: moment.day)?.content
    let method = sector == nil ? plan?.method ?? .onsite : .reused
    if !(InspectionMethod.inUse[on: moment.day] ?? []).contains(method) {
      reasons.append(Reason(SupervisionGround.methodNotInUse, method.term))
    }
    if let sector {
      if sector.inspectedOn > moment.day || sector.inspectedOn.civil.year != moment.day.civil.year {
        reasons.append(
          Reason(SupervisionGround.sectorResultOfAnotherYear, field: "sector", "\(sector.inspectedOn)"))
      }
    } else {
      reasons += file.faults(of: officers, on: moment.day)
      if method.needsNotice, let announced = plan?.plannedOn, moment.day < announced {
        reasons.append(Reason(SupervisionGround.beforeAnnounced, "\(announced)"))
      }
    }
    let unit = file.addressee(on: moment.day)?.unit
    for site in sites ?? []
    where file.latest(SiteDescribed.self, of: site.retagged(), by: moment.day)?.content.unit != unit {
      reasons.append(Reason(SupervisionGround.foreignSite, field: "sites", "\(site)"))
    }
    return reasons
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    let unit = try file.supervisedUnit(on: moment.day)
    let plan = file.latest(InspectionPlanned.self, of: file.subject.id, by: moment.day)?.content
    let own = file.addressee(on: moment.day)?.site
    let further = (sites ?? []).filter { $0 != own }
    return Deed(
      Deed.Entry(
        Inspected(
          unit: unit, sites: (own.map { [$0] } ?? []) + further,
          method: sector == nil ? plan?.method ?? .onsite : .reused, officers: officers,
          // The provision taken is one of the rules of the day, so that nobody types which they are.
          decree: taken.provision.basis.instrument.citation, result: result,
          notice: file.subject.id.retagged(), sector: sector?.department, sectorOn: sector?.inspectedOn),
        under: taken))
  }
}
