internal import Casework
internal import PQ
public import Statute

extension CampaignBook {
  /// Keeps what was sent up; its number. The same file again is the one there is.
  public func takeIn(_ issue: SubmittedIssue, on today: Day, by party: String) async throws -> Int64 {
    try await pool.transaction { session in
      try await session.execute(sql: "select set_config('mlps.party', $1, true)", Parameters(party))
      if let entered = try await session.fetchOptional(TakeIn(issue: issue, today: today)) { return entered.value }
      return try await session.fetchOne(TakenIn(issue: issue)).value
    }
  }

  /// What was sent up to a campaign, the latest first.
  public func submissions(to campaign: String) async throws -> [SubmittedIssue.Line] {
    try await pool.withSession { try await $0.fetchAll(Submissions(campaign: campaign)).map(\.line) }
  }

  struct TakeIn: Statement {
    typealias Answer = Single<Int64>
    static let sql = """
      insert into campaign.submitted (acted_on, campaign, region, issue, digest, sent)
      values ($1, $2, $3, $4, $5, $6::text::jsonb)
      on conflict (campaign, region, issue, digest) where corrects is null do nothing returning id
      """
    let issue: SubmittedIssue
    let today: Day

    func bind(to parameters: inout Parameters) {
      parameters.append(today)
      parameters.append(issue.campaign)
      parameters.append(issue.region)
      parameters.append(issue.issue)
      parameters.append(issue.digest)
      parameters.append(issue.content)
    }
  }

  struct TakenIn: Statement {
    typealias Answer = Single<Int64>
    static let sql = """
      select id from campaign.submitted
      where campaign = $1 and region = $2 and issue = $3 and digest = $4 and corrects is null
      """
    let issue: SubmittedIssue

    func bind(to parameters: inout Parameters) {
      parameters.append(issue.campaign)
      parameters.append(issue.region)
      parameters.append(issue.issue)
      parameters.append(issue.digest)
    }
  }

  struct Submissions: Statement {
    static let sql = """
      select id, region, issue, digest, recorded_at, recorded_by::text, sent::text
      from campaign.submitted_known('infinity') where campaign = $1 order by id desc
      """
    let campaign: String

    func bind(to parameters: inout Parameters) { parameters.append(campaign) }

    struct Answer: Row {
      let line: SubmittedIssue.Line

      init(_ row: inout RowReader) throws(DecodeFailure) {
        let fact: Int64 = try row.next()
        let region: String = try row.next()
        let issue: Day = try row.next()
        let digest: String = try row.next()
        let at: Instant = try row.next()
        let by: String = try row.next()
        line = SubmittedIssue.Line(
          fact: fact, region: region, issue: issue, digest: digest, recordedAt: at, recordedBy: by,
          content: try row.next())
      }
    }
  }
}
