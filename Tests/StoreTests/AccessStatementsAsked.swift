import Casework
import Credentials
import PQ
import Statute

@testable import Store

/// The statements of access, and what the books must hold for them to answer something (账号语句).
enum AccessStatementsAsked {
  private static let now = Instant("2024-06-01T00:00:00Z")!
  private static let account = AccountID(high: 7, low: 1)
  private static let token = Token("mlps_" + String(repeating: "A", count: 43))!
  private static let attempt = Attempt(login: "jia", address: "10.0.0.1")

  static let all: [any Statement] = [
    Recognise(digest: token.digest, address: "10.0.0.1", now: now), SecretFor(login: "jia"),
    BeginAttempt(attempt: attempt, now: now), TakeStep(account: account, step: 1),
    OpenSession(
      key: Token().digest, id: SessionID(high: 7, low: 3), account: account, now: now, address: "10.0.0.1",
      isPassed: false, csrf: token.digest),
    OfferClaim(digest: token.digest, now: now),
    UseClaim(
      digest: token.digest, account: AccountID(high: 7, low: 9), login: "yi", person: "乙", hash: "", now: now),
    AccountLines(), PostLines(), SessionLines(account: account, now: now), TokenLines(account: account),
    AddPost(
      account: account, grant: PostGrant(.auditor, since: Day(2024, 1, 1), paper: "文"), founding: false),
  ]

  /// An account with everything that an account may have.
  static func prepare(_ pool: Pool) async throws {
    let digest = "decode('\(token.digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())', 'hex')"
    try await pool.transaction { session in
      let account = Self.account
      let line = PasswordHash(of: "甲", cost: HashingCost(rounds: 1)!).line
      try await session.run(
        script: """
          set local mlps.party = '甲'; set local mlps.scope = 'all';
          insert into access.account (id, login, person) values ('\(account)', 'jia', '甲');
          insert into access.post (account, post, since, paper) values ('\(account)', 'auditor', '2024-01-01', '文');
          set local mlps.account = '\(account)';
          insert into access.secret (account, hash, set_at, must_change)
          values ('\(account)', '\(line)', '2024-06-01', false);
          insert into access.session (key, id, account, made_at, last_seen, idles_at, expires_at, address, last_address,
            second_factor_passed, csrf)
          values (\(digest), '00000000-0000-0007-0000-000000000002', '\(account)', '2024-06-01 00:00Z',
            '2024-06-01 00:00Z', '2024-06-01 00:30Z', '2024-06-01 01:00Z', '10.0.0.1', '10.0.0.1', true, \(digest));
          insert into access.token (key, id, account, name, read_only, posts, made_at, expires_at, second_factor_passed)
          values (sha256('1'), '00000000-0000-0007-0000-000000000004', '\(account)', '报表', true, '{auditor}',
            '2024-06-01', '2024-07-01', true);
          """)
    }
  }
}
