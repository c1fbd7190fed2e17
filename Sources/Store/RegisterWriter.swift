internal import Casework
internal import PQ

/// The hand that enters subjects into their registers (主体登记): one statement for each register.
struct RegisterWriter {
  let session: Session
  /// The instant of a restored history; nil: the database stamps now.
  var recordedAt: Instant?

  /// Writes them all, in the transaction that is open.
  func write(_ registrations: [Registration]) async throws {
    try await enter("unit", registrations.compactMap { if case .unit(let id) = $0 { id } else { nil } })
    try await enter("object", registrations.compactMap { if case .object(let id) = $0 { id } else { nil } })
    try await enter("tester", registrations.compactMap { if case .tester(let id) = $0 { id } else { nil } })
    // What has no number is given the next one by the database.
    for isNumbered in [true, false] {
      try await enterSites(registrations, numbered: isNumbered)
      try await enterFindings(registrations, numbered: isNumbered)
    }
    try await enterNotices(registrations)
    try await enterAssessments(registrations)
  }

  private func enter<Tag>(_ register: String, _ ids: [Identifier<Tag>]) async throws {
    guard !ids.isEmpty else { return }
    try await insert(into: register, "id", Parameters(ids), "uuid")
  }

  private func enterSites(_ registrations: [Registration], numbered: Bool) async throws {
    let sites = registrations.compactMap { registration -> (id: SiteID, number: String?, origin: String)? in
      guard case .site(let id, let number, let origin) = registration, (number != nil) == numbered else { return nil }
      return (id, number, origin.rawValue)
    }
    guard !sites.isEmpty else { return }
    var parameters = Parameters(sites.map(\.id), sites.map(\.origin))
    if numbered { parameters.append(sites.map(\.number)) }
    try await insert(
      into: "site", numbered ? "id, origin, number" : "id, origin", parameters,
      numbered ? "uuid text text" : "uuid text")
  }

  private func enterFindings(_ registrations: [Registration], numbered: Bool) async throws {
    let findings = registrations.compactMap {
      registration -> (id: FindingID, number: String?, site: SiteID, object: ObjectID?)? in
      guard case .finding(let id, let number, let site, let object) = registration, (number != nil) == numbered
      else { return nil }
      return (id, number, site, object)
    }
    guard !findings.isEmpty else { return }
    var parameters = Parameters(findings.map(\.id), findings.map(\.site), findings.map(\.object))
    if numbered { parameters.append(findings.map(\.number)) }
    try await insert(
      into: "finding", numbered ? "id, site, object, number" : "id, site, object", parameters,
      numbered ? "uuid uuid uuid text" : "uuid uuid uuid")
  }

  private func enterNotices(_ registrations: [Registration]) async throws {
    let notices = registrations.compactMap {
      registration -> (id: NoticeID, kind: String, number: String?, site: SiteID?, unit: UnitID?)? in
      guard case .notice(let id, let kind, let number, let site, let unit) = registration else { return nil }
      return (id, kind.rawValue, number, site, unit)
    }
    guard !notices.isEmpty else { return }
    try await insert(
      into: "notice", "id, kind, number, site, unit",
      Parameters(
        notices.map(\.id), notices.map(\.kind), notices.map(\.number), notices.map(\.site), notices.map(\.unit)),
      "uuid text text uuid uuid")
  }

  private func enterAssessments(_ registrations: [Registration]) async throws {
    let assessments = registrations.compactMap { registration -> (id: AssessmentID, object: ObjectID)? in
      guard case .assessment(let id, let object) = registration else { return nil }
      return (id, object)
    }
    guard !assessments.isEmpty else { return }
    try await insert(
      into: "assessment", "id, object", Parameters(assessments.map(\.id), assessments.map(\.object)), "uuid uuid")
  }

  /// Enters rows given column by column; in their order, so that numbers are given in it.
  private func insert(into register: String, _ columns: String, _ values: Parameters, _ types: String) async throws {
    var values = values
    let types = types.split(separator: " ")
    let arrays = types.enumerated().map { "$\($0 + 1)::\($1)[]" }.joined(separator: ", ")
    var (into, from) = (columns, columns)
    if let recordedAt {
      values.append(recordedAt)
      into += ", recorded_at"
      from += ", $\(types.count + 1)::timestamptz"
    }
    try await session.execute(
      sql: "insert into ledger.\(register) (\(into)) select \(from) from unnest(\(arrays)) t(\(columns))", values)
  }
}
