internal import Casework
public import Registry

extension Plan {
  /// The plan as a party may apply it whose scope is these codes of regions: rows that reach beyond it are refused.
  ///
  /// It was drawn on what that party sees; `whole` is the register that it does not see the whole of.
  public func confined(to codes: Set<String>, of whole: LedgerIndex) -> Plan {
    var boundary = Boundary(codes: codes, whole: whole)
    var refused: [Remark] = []
    let rows = rows.map { row -> RowOutcome in
      guard !row.decision.isEmpty, boundary.isCrossed(by: row.decision) else { return row }
      refused.append(Remark(.refusal(.outsideScope), row: row.row, column: nil, field: .region, value: ""))
      return RowOutcome(row: row.row, verdict: .refused, decision: Decision())
    }
    let order = (remarks + refused).enumerated().sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }
    return Plan(
      fileName: fileName, fileDigest: fileDigest, sheet: sheet, form: form, asOf: asOf, today: today,
      campaignStart: campaignStart, headings: headings, hiddenSheets: hiddenSheets, ignoredColumns: ignoredColumns,
      rows: rows, remarks: refused.isEmpty ? remarks : order.map(\.element))
  }
}

/// Where the scope of a party ends (可见范围边界), as row by row is read against it.
private struct Boundary {
  let codes: Set<String>
  let whole: LedgerIndex
  /// What enters the register by rows that stay within.
  private var units: Set<UnitID> = []
  private var sites: Set<SiteID> = []
  private var objects: Set<ObjectID> = []
  private var findings: Set<FindingID> = []

  init(codes: Set<String>, whole: LedgerIndex) {
    self.codes = codes
    self.whole = whole
  }

  /// Whether a decision reaches beyond; what it registers is known from then on if it does not.
  mutating func isCrossed(by decision: Decision) -> Bool {
    let before = self
    for registration in decision.registrations {
      switch registration {
      case .unit(let id): units.insert(id)
      case .site(let id, _, _): sites.insert(id)
      case .object(let id): objects.insert(id)
      case .finding(let id, _, let site, _):
        guard holds(site) else { break }
        findings.insert(id)
      case .tester, .notice, .assessment: break
      }
    }
    let crosses = !decision.facts.allSatisfy { holds($0.content) }
    if crosses { self = before }
    return crosses
  }

  private func holds(_ unit: UnitID) -> Bool { units.contains(unit) || whole.isWithin(unit, codes) }
  private func holds(_ site: SiteID) -> Bool { sites.contains(site) || whole.isWithin(site, codes) }
  private func holds(_ object: ObjectID) -> Bool { objects.contains(object) || whole.isWithin(object, codes) }
  private func holds(_ finding: FindingID) -> Bool {
    findings.contains(finding) || whole.findings[finding].map { holds($0.site) } ?? false
  }

  private func holds(_ content: Fact.Content) -> Bool {
    switch content {
    case .unitDescribed(let id, _, let code, _, _, let region, _, _, _):
      holds(id) && codes.contains(region) && code.flatMap { whole.unitsByCode[$0] }.map { $0 == id } ?? true
    case .siteDescribed(let id, _, _, _, let region, _, _, _, _, _, _): holds(id) && codes.contains(region)
    case .siteNamed(let id, let domain, _, let isMain):
      holds(id) && (!isMain || whole.sitesByDomain[domain].map { holds($0) } ?? true)
    case .filingCertified(let id, let number, _):
      holds(id) && whole.objectsByFilingNumber[number].map { $0 == id } ?? true
    case .siteListed(let id), .icpRecorded(let id, _), .policeRegistered(let id, _), .markHung(let id),
      .wentLive(let id, _, _), .siteSuspended(let id):
      holds(id)
    case .eligibilityDecided(let id, _, _, _): holds(id)
    case .siteClosed(let id, _, _, _, _): holds(id)
    case .dutyEvidenced(let id, _, _): holds(id)
    case .objectDescribed(let id, _, _): holds(id)
    case .objectCovers(_, let site): holds(site)
    case .gradingDecided(let id, _, _, _): holds(id)
    case .assessmentReported(let id, _, _, _, _, _, _, _): holds(id)
    case .testerDescribed: true
    case .findingOpened(let id, _, _, _, _, _): holds(id)
    case .findingPlanned(let id, _, _, _): holds(id)
    case .findingClaimedFixed(let id, _, _): holds(id)
    case .findingRechecked(let id, _, _, _, _): holds(id)
    case .findingClosed(let id, _, _): holds(id)
    // A file says nothing else.
    default: false
    }
  }
}
