internal import PQ
internal import Statute

/// Every region of the ledger, row by row in the order of time, and the codes from before.
struct AllRegions: Statement {
  static let sql = """
    select * from (
      select r.code, r.name, r.short_name, r.kind, r.kind_name, r.row_order, lower(r.valid) as since,
        upper(r.valid) - 1 as until, r.source, r.aliases, c.name as place, null::text as successor
      from law.region r join law.region_code c on c.code = r.code
      union all
      select c.code, c.name, null, null, null, null, null, c.until, '', '{}', null, c.successor
      from law.region_code c where not exists (select from law.region r where r.code = c.code)
    ) kept order by row_order nulls last, since nulls first, code collate "C"
    """

  struct Answer: Row {
    let code: String
    let name: String?
    let shortName: String?
    let kind: String?
    let kindName: String?
    let order: Int32?
    let since: Day?
    let until: Day?
    let source: String
    let aliases: [String]
    let place: String?
    let successor: String?

    init(_ row: inout RowReader) throws(DecodeFailure) {
      code = try row.next()
      name = try row.next()
      shortName = try row.next()
      kind = try row.next()
      kindName = try row.next()
      order = try row.next()
      since = try row.next()
      until = try row.next()
      source = try row.next()
      aliases = try row.next()
      place = try row.next()
      successor = try row.next()
    }

    func region(under seat: String?, before next: Answer?) -> Region {
      let kind =
        kindName.flatMap(RegionKind.init) ?? (kind == "city" ? .municipal : kind == "zone" ? .developmentZone : .county)
      return Region(
        order: Int(order ?? 0), code: code, name: name ?? code, shortName: shortName ?? code, kind: kind, since: since,
        until: until, parent: kind.isOwn ? nil : seat, successor: next?.code, source: source, aliases: aliases)
    }

    var former: FormerCode? {
      guard order == nil, let name, let until, let successor else { return nil }
      return FormerCode(code: code, name: name, until: until, successor: successor)
    }
  }
}
