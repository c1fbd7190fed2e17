internal import Casework
internal import PQ

/// The hand that enters subjects into their registers (主体登记): one COPY for each register.
struct RegisterWriter {
  let session: Session
  /// The instant of a restored history; nil: the database stamps now.
  var recordedAt: Instant?

  /// Writes them all, in the transaction that is open.
  func write(_ registrations: [Registration]) async throws {
    try await copy(registrations.compactMap { if case .unit(let id) = $0 { id } else { nil } }, into: "unit")
    try await copy(registrations.compactMap { if case .object(let id) = $0 { id } else { nil } }, into: "object")
    try await copy(registrations.compactMap { if case .tester(let id) = $0 { id } else { nil } }, into: "tester")
    for isNumbered in [true, false] {
      try await copySites(registrations, numbered: isNumbered)
      try await copyFindings(registrations, numbered: isNumbered)
    }
    try await copyNotices(registrations)
    try await copyAssessments(registrations)
  }

  /// The columns that every register has besides its own.
  private var stamp: String { recordedAt == nil ? "" : ", recorded_at" }

  private func copy<Tag>(_ ids: [Identifier<Tag>], into table: String) async throws {
    guard !ids.isEmpty else { return }
    try await session.copyIn("copy ledger.\(table) (id\(stamp)) from stdin (format binary)") { row in
      for id in ids {
        row.append(id)
        if let recordedAt { row.append(recordedAt) }
        try await row.endRow()
      }
    }
  }

  private func copySites(_ registrations: [Registration], numbered: Bool) async throws {
    let sites = registrations.compactMap { registration -> (SiteID, String?, SiteOrigin)? in
      guard case .site(let id, let number, let origin) = registration, (number != nil) == numbered else { return nil }
      return (id, number, origin)
    }
    guard !sites.isEmpty else { return }
    let columns = numbered ? "id, origin, number" : "id, origin"
    try await session.copyIn("copy ledger.site (\(columns)\(stamp)) from stdin (format binary)") { row in
      for (id, number, origin) in sites {
        row.add(id, origin.rawValue)
        if numbered { row.append(number) }
        if let recordedAt { row.append(recordedAt) }
        try await row.endRow()
      }
    }
  }

  private func copyFindings(_ registrations: [Registration], numbered: Bool) async throws {
    let findings = registrations.compactMap { registration -> (FindingID, String?, SiteID, ObjectID?)? in
      guard case .finding(let id, let number, let site, let object) = registration, (number != nil) == numbered
      else { return nil }
      return (id, number, site, object)
    }
    guard !findings.isEmpty else { return }
    let columns = numbered ? "id, site, object, number" : "id, site, object"
    try await session.copyIn("copy ledger.finding (\(columns)\(stamp)) from stdin (format binary)") { row in
      for (id, number, site, object) in findings {
        row.add(id, site, object)
        if numbered { row.append(number) }
        if let recordedAt { row.append(recordedAt) }
        try await row.endRow()
      }
    }
  }

  private func copyNotices(_ registrations: [Registration]) async throws {
    let notices = registrations.compactMap { registration -> (NoticeID, NoticeKind, String?, SiteID?, UnitID?)? in
      guard case .notice(let id, let kind, let number, let site, let unit) = registration else { return nil }
      return (id, kind, number, site, unit)
    }
    guard !notices.isEmpty else { return }
    try await session.copyIn(
      "copy ledger.notice (id, kind, number, site, unit\(stamp)) from stdin (format binary)"
    ) { row in
      for (id, kind, number, site, unit) in notices {
        row.add(id, kind.rawValue, number, site, unit)
        if let recordedAt { row.append(recordedAt) }
        try await row.endRow()
      }
    }
  }

  private func copyAssessments(_ registrations: [Registration]) async throws {
    let assessments = registrations.compactMap { registration -> (AssessmentID, ObjectID)? in
      guard case .assessment(let id, let object) = registration else { return nil }
      return (id, object)
    }
    guard !assessments.isEmpty else { return }
    try await session.copyIn("copy ledger.assessment (id, object\(stamp)) from stdin (format binary)") { row in
      for (id, object) in assessments {
        row.add(id, object)
        if let recordedAt { row.append(recordedAt) }
        try await row.endRow()
      }
    }
  }
}
