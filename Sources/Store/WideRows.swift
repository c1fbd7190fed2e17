internal import PQ
internal import Reports
internal import Schemas
internal import Statute

/// The wide rows of one (T, F), made once in the session of a report and asked by every sheet (宽表).
struct WideRows {
  let campaign: Campaign
  let asOf: Day
  let knownAt: Instant
  /// The issue it is compared with; T0 of the flows is its T, and without one the start of the campaign.
  let previous: (asOf: Day, knownAt: Instant)?

  private var since: Day? { previous?.asOf }

  init(campaign: Campaign, asOf: Day, knownAt: Instant, previous: (asOf: Day, knownAt: Instant)?) {
    self.campaign = campaign
    self.asOf = asOf
    self.knownAt = knownAt
    self.previous = previous
  }

  init(_ question: ReportDesk.Question) {
    self.init(
      campaign: question.campaign, asOf: question.asOf, knownAt: question.knownAt, previous: question.previous)
  }

  /// Clears the rows, so that those of another issue can be made.
  static let clearing = RowTable.all.map { "drop table \($0.name);" }.joined()

  /// Makes every table of wide rows, each from those before it.
  func make(in session: Session) async throws {
    for table in RowTable.all { try await make(table, in: session) }
  }

  /// Keeps the places of the sites of an issue beside those of another that is yet to be made: `earlier_site`.
  func keepPlaces(in session: Session) async throws {
    for table in RowTable.all where table.name == "site_place" { try await make(table, in: session) }
    try await session.run(script: "alter table site_place rename to earlier_site")
  }

  private func make(_ table: RowTable, in session: Session) async throws {
    try await session.execute(sql: table.sql, parameters(of: table.name))
    try await session.run(script: "analyze \(table.name)")
  }

  /// What each statement asks for, in the order of its `$n`.
  func parameters(of table: String) -> Parameters {
    let settings = campaign.settings
    switch table {
    case "object_state":
      // Level four: half a year until letter 1846 said yearly (公网安〔2025〕1846号 Q11).
      let levelFour: Int32 = asOf < Day(2025, 4, 27) ? 6 : 12
      return Parameters(
        asOf, knownAt, campaign.begins.adding(months: -settings.secondLevelValidityMonths), Int32(12), levelFour,
        Int32(12))
    case "site_place", "unit_state", "tester_state": return Parameters(asOf, knownAt)
    case "site_base": return Parameters(asOf, knownAt, campaign.begins, since ?? campaign.begins)
    case "finding_row", "incident_row": return Parameters(asOf, knownAt, campaign.begins)
    case "object_row": return Parameters(asOf, knownAt, campaign.begins, Int32(settings.testMinLevel))
    case "tally_row": return Parameters(asOf, knownAt, campaign.begins, since ?? campaign.begins)
    case "site_row": return Parameters(asOf, Int32(settings.testMinLevel))
    case "unit_row": return Parameters(asOf, knownAt, campaign.id, settings.returnsDue(for: asOf), campaign.begins)
    case "correction_row":
      return Parameters(asOf, knownAt, previous?.asOf, previous?.knownAt, campaign.id)
    case "act_row": return Parameters(asOf, knownAt, since ?? campaign.begins, campaign.begins)
    default: preconditionFailure("no parameters are known for \(table)")
    }
  }

  /// Counts every measure in every group.
  func count(in session: Session) async throws -> Cube {
    var cube = Cube()
    for kind in RowKind.allCases {
      let measures = Measures.catalogue.counting(kind)
      let counts = measures.compactMap(\.counted)
      for measure in measures { cube.enter(measure.id) }
      let table = try await session.fetchCells(
        "select region, category, \(counts.joined(separator: ", ")) from \(kind.table) group by region, category")
      for row in table.rows {
        guard case .text(let region) = row[0], case .text(let category) = row[1] else { continue }
        for (measure, cell) in zip(measures, row.dropFirst(2)) {
          guard case .integer(let count) = cell, count > 0 else { continue }
          cube.enter(measure.id, Group(region: region, category: category), Int(count))
        }
      }
    }
    return cube
  }

  /// Counts by unit what sheets with rows of units ask for, in the regions that they speak of; answers those units.
  func countUnits(in session: Session, of regions: [RegionRow], into cube: inout Cube) async throws -> [UnitRow] {
    let (asked, kinds) = campaign.countedByUnit()
    let codes = regions.filter { kinds.contains($0.kind) }.map(\.code)
    guard !asked.isEmpty, !codes.isEmpty else { return [] }
    for kind in RowKind.allCases {
      let measures = Measures.catalogue.counting(kind).filter { asked.contains($0.id) }
      guard !measures.isEmpty else { continue }
      let table = try await session.fetchCells(
        """
        select unit::text, region, category, \(measures.compactMap(\.counted).joined(separator: ", "))
        from \(kind.table) where unit is not null and region = any ($1) group by unit, region, category
        """, Parameters(codes))
      for row in table.rows {
        guard case .text(let unit) = row[0], case .text(let region) = row[1], case .text(let category) = row[2] else {
          continue
        }
        for (measure, cell) in zip(measures, row.dropFirst(3)) {
          guard case .integer(let count) = cell, count > 0 else { continue }
          cube.enter(measure.id, Group(region: region, category: category), Int(count), of: unit)
        }
      }
    }
    let named = try await session.fetchCells("select unit::text, name::text, category, region from unit_state")
    return named.rows.compactMap { row in
      guard let id = row[0].string, cube.units[id] != nil, let name = row[1].string, let category = row[2].string,
        let region = row[3].string
      else { return nil }
      return UnitRow(id: id, name: name, category: category, region: region)
    }
  }

  /// What no cell of a summary shows: unknown days, conflicts, doubles, names, comings and goings.
  func integrity(in session: Session, compared: Bool) async throws -> Integrity {
    let found = try await session.fetchOne(IntegrityCounts(knownAt: knownAt))
    var integrity = Integrity(
      unknownDates: Int(found.unknownDates), conflicts: Int(found.conflicts),
      repeatedDomains: Int(found.repeatedDomains), sitesInTwoRows: Int(found.sitesInTwoRows),
      outdatedNames: Int(found.outdatedNames))
    integrity.corrections = try await fallenByCorrection(in: session)
    if compared {
      let moved = try await session.fetchOne(Moved())
      integrity.movement = Movement(entered: Int(moved.entered), left: Int(moved.left))
      for row in try await session.fetchAll(MovedInRows()) {
        integrity.movements[Int(row.order)] = Movement(entered: Int(row.entered), left: Int(row.left))
      }
    }
    return integrity
  }

  struct IntegrityCounts: Statement {
    static let sql = """
      select
        (select count(*) from ledger.undated($1)),
        (select count(*) from (
          select object from ledger.grading_decided_known($1) group by object, acted_on having count(distinct level) > 1
          union all
          select object from ledger.filing_certified_known($1) group by object, acted_on having count(distinct number) > 1
          union all
          select site from ledger.eligibility_decided_known($1) group by site, acted_on having count(distinct outcome) > 1
        ) disputed),
        (select count(*) from (
          select main_domain from site_row where in_register and main_domain is not null
          group by main_domain having count(*) > 1) shared),
        (select count(*) - count(distinct site) from site_row),
        (select count(*) from site_row where unit_name is null or region_name is null)
      """
    let knownAt: Instant

    func bind(to parameters: inout Parameters) { parameters.append(knownAt) }

    struct Answer: Row {
      let unknownDates, conflicts, repeatedDomains, sitesInTwoRows, outdatedNames: Int64

      init(_ row: inout RowReader) throws(DecodeFailure) {
        unknownDates = try row.next()
        conflicts = try row.next()
        repeatedDomains = try row.next()
        sitesInTwoRows = try row.next()
        outdatedNames = try row.next()
      }
    }
  }

  /// The measures that corrections have lowered since the issue before, with their reasons.
  private func fallenByCorrection(in session: Session) async throws -> [Measure.ID: String] {
    let table = try await session.fetchCells(
      """
      select measure, string_agg(distinct reason collate "C", '；')
      from correction_row cross join lateral unnest(fallen) measure group by measure
      """)
    return table.rows.reduce(into: [:]) { reasons, row in
      guard case .text(let measure) = row[0], case .text(let why) = row[1] else { return }
      reasons[measure] = why
    }
  }
}
