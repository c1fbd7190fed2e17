internal import PQ

extension WideRows {
  /// What entered and left since the issue before, in the whole city (增减).
  struct Moved: Statement {
    static let sql = """
      select
        (select count(*) from site_row s where in_register
          and not exists (select from earlier_site e where e.site = s.site)),
        (select count(*) from earlier_site e
          where not exists (select from site_row s where s.site = e.site and s.in_register))
      """

    struct Answer: Row {
      let entered, left: Int64

      init(_ row: inout RowReader) throws(DecodeFailure) {
        entered = try row.next()
        left = try row.next()
      }
    }
  }

  /// The same in each row; one that changed its row left the one and entered the other.
  struct MovedInRows: Statement {
    static let sql = """
      with
        place as (select region_order from site_row union select region_order from earlier_site),
        entered as (
          select region_order, count(*) sites from site_row s where in_register
            and not exists (select from earlier_site e where e.site = s.site and e.region_order = s.region_order)
          group by region_order),
        gone as (
          select region_order, count(*) sites from earlier_site e
          where not exists (
            select from site_row s where s.site = e.site and s.in_register and s.region_order = e.region_order)
          group by region_order)
      select region_order, coalesce(entered.sites, 0), coalesce(gone.sites, 0)
      from place left join entered using (region_order) left join gone using (region_order)
      where region_order is not null
      """

    struct Answer: Row {
      let order: Int32
      let entered, left: Int64

      init(_ row: inout RowReader) throws(DecodeFailure) {
        order = try row.next()
        entered = try row.next()
        left = try row.next()
      }
    }
  }
}
