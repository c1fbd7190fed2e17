/// A session of a pool, with the settings that it was lent under last.
struct EmployedSession: Sendable {
  let session: Session
  /// Those of the server's settings that the pool has set, where they are not as they were when the session was made.
  private(set) var settings: [String: String] = [:]
  /// Whether they stand as they are kept here: after an error nothing is taken for granted.
  var isCertain = true

  init(session: Session) { self.session = session }

  /// Sets what is wanted, and puts back what is not; asks nothing of the server where all stands already.
  ///
  /// Where it throws, what stands is uncertain.
  mutating func hold(_ wanted: [String: String]) async throws {
    guard !isCertain || settings != wanted else { return }
    let former = settings.keys.filter { wanted[$0] == nil }.sorted()
    isCertain = false
    // Kept as long as they may stand.
    settings.merge(wanted) { $1 }
    if !former.isEmpty {
      try await session.run(script: former.map { "reset \(Self.quoted($0))" }.joined(separator: "; "))
    }
    if !wanted.isEmpty { try await session.execute(HoldSettings(settings: wanted)) }
    settings = wanted
    isCertain = true
  }

  /// A setting's name, any word of which may be one of SQL's.
  private static func quoted(_ name: String) -> String {
    name.split(separator: ".").map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ".")
  }
}

/// Sets settings of the server for as long as the session stands, or sets them otherwise.
private struct HoldSettings: Statement {
  typealias Answer = Single<String>
  static let sql = "select set_config(name, value, false) from unnest($1::text[], $2::text[]) setting(name, value)"

  let settings: [String: String]

  func bind(to parameters: inout Parameters) {
    parameters.append(Array(settings.keys))
    parameters.append(Array(settings.values))
  }
}
