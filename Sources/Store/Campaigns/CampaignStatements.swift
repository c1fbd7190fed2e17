internal import Casework
internal import PQ
internal import Reports
internal import Statute

/// The definition of a campaign that stands on a day, or the first there is.
struct StandingPack: Statement {
  typealias Answer = Single<String>
  static let sql = """
    with stated as (
      select pack, acted_on, id from campaign.opened_known(coalesce($3, 'infinity')) where campaign = $1
      union all select pack, acted_on, id from campaign.settled_known(coalesce($3, 'infinity')) where campaign = $1
    ), dated as (
      select s.*, acted_on <= coalesce($2, 'infinity'::date) as begun from stated s where acted_on is not null
    )
    select pack::text from dated
    order by begun desc, case when begun then acted_on end desc, case when begun then id end desc, acted_on, id limit 1
    """
  let campaign: String
  let day: Day?
  let knownAt: Instant?

  func bind(to parameters: inout Parameters) {
    parameters.append(campaign)
    parameters.append(day)
    parameters.append(knownAt)
  }
}

/// The first definition of a campaign, and the one that stands from each later day on.
struct StatedPacks: Statement {
  static let sql = """
    with stated as (
      select pack, acted_on, id from campaign.opened_known('infinity') where campaign = $1
      union all select pack, acted_on, id from campaign.settled_known('infinity') where campaign = $1
    ), dated as (
      select s.*, row_number() over (order by acted_on, id) as place,
        row_number() over (partition by acted_on order by id desc) as rank
      from stated s where acted_on is not null
    )
    select acted_on, pack::text from dated where place = 1 or rank = 1 order by place
    """
  let campaign: String

  func bind(to parameters: inout Parameters) { parameters.append(campaign) }

  struct Answer: Row {
    let from: Day
    let pack: String

    init(_ row: inout RowReader) throws(DecodeFailure) {
      from = try row.next()
      pack = try row.next()
    }
  }
}

struct OpenedCampaigns: Statement {
  typealias Answer = Single<String>
  static let sql = "select campaign::text from campaign.opened_known('infinity') order by acted_on, id"
}

/// How far a campaign has come, and how a unit stands to it.
struct CampaignStanding: Statement {
  static let sql = """
    select
      (select min(acted_on) from campaign.opened_known('infinity') where campaign = $1),
      (select min(acted_on) from campaign.scope_frozen_known('infinity') where campaign = $1),
      (select min(acted_on) from campaign.closed_known('infinity') where campaign = $1),
      coalesce((
        select l.joined from campaign.listed_unit_known('infinity') l
        where l.campaign = $1 and l.unit = $2::text::uuid order by l.acted_on desc, l.id desc limit 1), false),
      case when $2::text is null then false else exists (
        select from ledger.site_described_known('infinity') d
        where d.unit = $2::text::uuid
          and exists (select from ledger.site_listed_known('infinity') l where l.site = d.site)
          and not exists (
            select from ledger.site_described_known('infinity') later
            where later.site = d.site and (later.acted_on, later.id) > (d.acted_on, d.id))) end
    """
  let campaign: String
  let unit: String?

  func bind(to parameters: inout Parameters) {
    parameters.append(campaign)
    parameters.append(unit)
  }

  struct Answer: Row {
    let file: CampaignFile

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let openedOn: Day? = try row.next()
      let frozenOn: Day? = try row.next()
      let closedOn: Day? = try row.next()
      let isListed: Bool = try row.next()
      file = CampaignFile(
        openedOn: openedOn, frozenOn: frozenOn, closedOn: closedOn, isListed: isListed, ownsSites: try row.next())
    }
  }
}

/// Lists every unit of the campaign's scope that is not listed yet; how many.
struct ListedByRule: Statement {
  typealias Answer = Single<Int64>
  static let sql = """
    with described as (
      select distinct on (d.unit) d.unit, d.region, d.category from ledger.unit_described_known('infinity') d
      where d.acted_on <= $2 order by d.unit, d.acted_on desc, d.id desc
    ), owner as (
      select distinct d.unit from (
        select distinct on (d.site) d.site, d.unit from ledger.site_described_known('infinity') d
        where d.acted_on <= $2 order by d.site, d.acted_on desc, d.id desc) d
      where exists (select from ledger.site_listed_known('infinity') l where l.site = d.site and l.acted_on <= $2)
    ), named as (
      select distinct on (unit) unit, joined from campaign.listed_unit_known('infinity')
      where campaign = $1 order by unit, acted_on desc, id desc
    ), entered as (
      insert into campaign.listed_unit (acted_on, document, campaign, unit)
      select $2, $3, $1, d.unit from described d
      join law.region_code c on c.code = d.region
      join law.region_code sibling on sibling.row_code = c.row_code
      join law.region r on r.code = sibling.code and r.valid @> $2
      where d.category = any ($4) and r.kind = any ($5)
        and (not $6 or exists (select from owner o where o.unit = d.unit))
        and not exists (select from named n where n.unit = d.unit)
        and not exists (
          select from ledger.unit_ended_known('infinity') e where e.unit = d.unit and e.acted_on <= $2)
      order by d.unit returning 1
    )
    select (select count(*) from entered) + (select count(*) from named where joined)
    """
  let campaign: Campaign
  let day: Day
  let document: String?

  func bind(to parameters: inout Parameters) {
    parameters.append(campaign.id)
    parameters.append(day)
    parameters.append(document)
    parameters.append(campaign.categories.map(\.code))
    parameters.append(campaign.scope.kinds.map(\.rawValue).sorted())
    parameters.append(campaign.scope.areOwnersOnly)
  }
}

struct ListedUnits: Statement {
  static let sql = """
    with frozen as (
      select acted_on, recorded_at from campaign.scope_frozen_known(coalesce($3, 'infinity'))
      where campaign = $1 and acted_on <= $2
    ), entry as (
      select l.*, coalesce(
        l.acted_on <= (select acted_on from frozen) and l.recorded_at <= (select recorded_at from frozen), true) as frozen
      from campaign.listed_unit_known(coalesce($3, 'infinity')) l
      where l.campaign = $1 and l.acted_on <= $2
    ), latest as (
      select distinct on (unit) *,
        coalesce(
          (array_agg(joined) filter (where frozen) over (
            partition by unit order by acted_on desc, id desc
            rows between unbounded preceding and unbounded following))[1], false) as was_frozen
      from entry order by unit, acted_on desc, id desc
    )
    select l.unit::text, d.name::text, d.uscc::text, d.region,
      case when not l.joined then 'left' when l.was_frozen then 'frozen' else 'joined' end, l.acted_on, l.reason::text,
      (select min(z.acted_on) from campaign.zero_reported_known(coalesce($3, 'infinity')) z
        where z.campaign = $1 and z.unit = l.unit and z.acted_on <= $2),
      (select max(r.issue) from campaign.return_received_known(coalesce($3, 'infinity')) r
        where r.campaign = $1 and r.unit = l.unit and r.acted_on <= $2 and r.outcome = 'accepted')
    from latest l
    join lateral (
      select d.name, d.uscc, d.region from ledger.unit_described_known(coalesce($3, 'infinity')) d where d.unit = l.unit
      order by d.acted_on <= $2 desc, d.acted_on desc, d.id desc limit 1) d on true
    -- Whoever left before the list was frozen never was on it.
    where l.joined or l.was_frozen
    order by d.region collate "C", d.name collate "C", l.unit
    """
  let campaign: String
  let day: Day
  let knownAt: Instant?

  func bind(to parameters: inout Parameters) {
    parameters.append(campaign)
    parameters.append(day)
    parameters.append(knownAt)
  }

  struct Answer: Row {
    let unit: ListedUnit

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let id: String = try row.next()
      let name: String = try row.next()
      let uscc: String? = try row.next()
      let region: String = try row.next()
      let standing: String = try row.next()
      let since: Day = try row.next()
      let reason: String? = try row.next()
      let zero: Day? = try row.next()
      unit = ListedUnit(
        id: id, name: name, uscc: uscc, region: region, standing: ListedUnit.Standing(rawValue: standing) ?? .frozen,
        since: since, reason: reason, zeroReportedOn: zero, returned: try row.next())
    }
  }
}
