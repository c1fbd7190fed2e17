internal import Casework
internal import PQ
internal import Statute

// One statement for each kind of fact that an intake desk compares with: the latest that stands, one row a subject.

struct LatestICP: Statement {
  typealias Answer = Latest<SiteTag, String>
  static let sql = """
    select distinct on (site) site, id, acted_on, number from ledger.icp_recorded_known('infinity')
    order by site, acted_on desc nulls last, id desc
    """
}

struct LatestPoliceNumber: Statement {
  typealias Answer = Latest<SiteTag, String>
  static let sql = """
    select distinct on (site) site, id, acted_on, number from ledger.police_registered_known('infinity')
    order by site, acted_on desc nulls last, id desc
    """
}

struct LatestReview: Statement {
  typealias Answer = Latest<SiteTag, Bool>
  static let sql = """
    select distinct on (site) site, id, acted_on, outcome = 'pass' from ledger.eligibility_decided_known('infinity')
    order by site, acted_on desc nulls last, id desc
    """
}

struct LatestMark: Statement {
  typealias Answer = Latest<SiteTag, Bool>
  static let sql = """
    select distinct on (site) site, id, acted_on, true from ledger.mark_hung_known('infinity')
    order by site, acted_on desc nulls last, id desc
    """
}

struct LatestLive: Statement {
  typealias Answer = Latest<SiteTag, Bool>
  static let sql = """
    select distinct on (site) site, id, acted_on, true from ledger.went_live_known('infinity')
    order by site, acted_on desc nulls last, id desc
    """
}

struct LatestSuspension: Statement {
  typealias Answer = Latest<SiteTag, Bool>
  static let sql = """
    select distinct on (s.site) s.site, s.id, s.acted_on,
      not exists (select from ledger.site_resumed_known('infinity') r where r.site = s.site and r.acted_on >= s.acted_on)
    from ledger.site_suspended_known('infinity') s
    order by s.site, s.acted_on desc nulls last, s.id desc
    """
}

/// The latest known day of something that happened to a subject.
struct LatestDay<Subject>: Row {
  let subject: Identifier<Subject>
  let day: Day

  init(_ row: inout RowReader) throws(DecodeFailure) {
    subject = try row.next()
    day = try row.next()
  }
}

struct LatestReopening: Statement {
  typealias Answer = LatestDay<SiteTag>
  static let sql = """
    select site, max(acted_on) from ledger.site_reopened_known('infinity') where acted_on is not null group by site
    """
}

struct LatestICPCancellation: Statement {
  typealias Answer = LatestDay<SiteTag>
  static let sql = """
    select site, max(acted_on) from ledger.icp_cancelled_known('infinity') where acted_on is not null group by site
    """
}

struct LatestLetter: Statement {
  typealias Answer = Latest<SiteTag, Bool>
  static let sql = """
    select distinct on (site) site, id, acted_on, proven from ledger.duty_evidenced_known('infinity')
    where duty = 'responsibility_letter'
    order by site, proven desc, acted_on desc nulls last, id desc
    """
}

struct LatestObjectName: Statement {
  typealias Answer = Latest<ObjectTag, String>
  static let sql = """
    select distinct on (object) object, id, acted_on, name from ledger.object_described_known('infinity')
    order by object, acted_on desc nulls last, id desc
    """
}

struct LatestGrading: Statement {
  typealias Answer = Latest<ObjectTag, Level>
  static let sql = """
    select distinct on (object) object, id, acted_on, level from ledger.grading_decided_known('infinity')
    order by object, acted_on desc nulls last, id desc
    """
}

struct LatestCertificate: Statement {
  typealias Answer = Latest<ObjectTag, String>
  static let sql = """
    select distinct on (object) object, id, acted_on, number from ledger.filing_certified_known('infinity')
    order by object, acted_on desc nulls last, id desc
    """
}

struct LatestReport: Statement {
  static let sql = """
    select distinct on (object) object, id, acted_on, tester, conclusion from ledger.assessment_reported_known('infinity')
    order by object, acted_on desc nulls last, id desc
    """

  struct Answer: Row {
    let object: ObjectID
    let standing: Standing<ObjectFile.Report>

    init(_ row: inout RowReader) throws(DecodeFailure) {
      object = try row.next()
      let number: FactNumber = try row.next()
      let on: Day? = try row.next()
      let tester: TesterID = try row.next()
      let conclusion: Conclusion = try row.next()
      standing = Standing(number: number, on: on, value: .init(tester: tester, conclusion: conclusion))
    }
  }
}

struct LatestClosing: Statement {
  static let sql = """
    select distinct on (site) site, id, acted_on, merged, verified_on is not null from ledger.site_closed_known('infinity')
    order by site, acted_on desc nulls last, id desc
    """

  struct Answer: Row {
    let site: SiteID
    let standing: Standing<SiteFile.Closing>

    init(_ row: inout RowReader) throws(DecodeFailure) {
      site = try row.next()
      let number: FactNumber = try row.next()
      let on: Day? = try row.next()
      let merged: Bool = try row.next()
      standing = Standing(number: number, on: on, value: .init(merged: merged, verified: try row.next()))
    }
  }
}

struct NamesInUse: Statement {
  static let sql = """
    select n.site, n.id, n.acted_on, n.domain, n.display, n.role = 'main' from ledger.site_named_known('infinity') n
    where not exists (
      select from ledger.site_unnamed_known('infinity') u
      where u.site = n.site and u.domain = n.domain and u.acted_on >= n.acted_on)
    order by n.site, n.role = 'main' desc, n.acted_on desc nulls last, n.id desc
    """

  struct Answer: Row {
    let site: SiteID
    let standing: Standing<SiteFile.DomainName>

    init(_ row: inout RowReader) throws(DecodeFailure) {
      site = try row.next()
      let number: FactNumber = try row.next()
      let on: Day? = try row.next()
      let domain: String = try row.next()
      let display: String = try row.next()
      standing = Standing(
        number: number, on: on, value: .init(domain: domain, display: display, isMain: try row.next()))
    }
  }
}

struct LatestSiteDescription: Statement {
  static let sql = """
    select distinct on (s.id) s.id, s.number, s.origin, d.id, d.acted_on, d.unit, d.name, d.category, d.region, d.url,
      d.ip, d.hosting, d.contact, d.phone, d.remark
    from ledger.site s join ledger.site_described_known('infinity') d on d.site = s.id
    order by s.id, d.acted_on desc nulls last, d.id desc
    """

  struct Answer: Row {
    let file: SiteFile

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let site: SiteID = try row.next()
      let siteNumber: String = try row.next()
      var file = SiteFile(id: site, number: siteNumber, origin: try row.next())
      let number: FactNumber = try row.next()
      let on: Day? = try row.next()
      let unit: UnitID = try row.next()
      let name: String = try row.next()
      let category: UnitCategory = try row.next()
      let region: String = try row.next()
      let url: String? = try row.next()
      let ip: String? = try row.next()
      let hosting: String? = try row.next()
      let contact: String? = try row.next()
      let phone: String? = try row.next()
      file.described = Standing(
        number: number, on: on,
        value: .init(
          unit: unit, name: name, category: category, region: region, url: url, ip: ip, hosting: hosting,
          contact: contact, phone: phone, remark: try row.next()))
      self.file = file
    }
  }
}

struct LatestUnitDescription: Statement {
  static let sql = """
    select distinct on (unit) unit, id, acted_on, name, uscc, no_uscc_reason, category, region, telecom, contact, phone
    from ledger.unit_described_known('infinity')
    order by unit, acted_on desc nulls last, id desc
    """

  struct Answer: Row {
    let file: UnitFile

    init(_ row: inout RowReader) throws(DecodeFailure) {
      var file = UnitFile(id: try row.next())
      let number: FactNumber = try row.next()
      let on: Day? = try row.next()
      let name: String = try row.next()
      let uscc: String? = try row.next()
      let why: String? = try row.next()
      let category: UnitCategory = try row.next()
      let region: String = try row.next()
      let telecom: Bool = try row.next()
      let contact: String? = try row.next()
      file.described = Standing(
        number: number, on: on,
        value: .init(
          name: name, uscc: uscc, noCodeReason: why, category: category, region: region, telecom: telecom,
          contact: contact, phone: try row.next()))
      self.file = file
    }
  }
}

struct CoveringObjects: Statement {
  static let sql = """
    select c.site, c.object, o.unit
    from ledger.object_covers_known('infinity') c
    left join (
      select distinct on (object) object, unit from ledger.object_described_known('infinity')
      order by object, acted_on desc nulls last, id desc) o on o.object = c.object
    left join (
      select distinct on (object) object, level from ledger.grading_decided_known('infinity')
      order by object, acted_on desc nulls last, id desc) g on g.object = c.object
    where not exists (
      select from ledger.object_uncovers_known('infinity') u
      where u.object = c.object and u.site = c.site and u.acted_on >= c.acted_on)
    order by c.site, g.level desc nulls last, c.object
    """

  struct Answer: Row {
    let site: SiteID
    let object: ObjectID
    let unit: UnitID?

    init(_ row: inout RowReader) throws(DecodeFailure) {
      site = try row.next()
      object = try row.next()
      unit = try row.next()
    }
  }
}

struct TesterNames: Statement {
  static let sql = """
    select distinct on (tester) tester, name from ledger.tester_described_known('infinity')
    order by tester, acted_on desc nulls last, id desc
    """

  struct Answer: Row {
    let tester: TesterID
    let name: String

    init(_ row: inout RowReader) throws(DecodeFailure) {
      tester = try row.next()
      name = try row.next()
    }
  }
}
