import Store

/// A line of a register as a bare route writes it (登记簿行).
struct LineShown: Encodable {
  let id: String
  let number, name, unit, unitName, region, regionName, site, object, tester: String?
  let version: Int64
  let recordedAt: String
  let stages: [[String]]

  init(_ line: RegisterLine) {
    id = line.id
    (number, name, unit, unitName) = (line.number, line.name, line.unit, line.unitName)
    (region, regionName, site) = (line.region, line.regionName, line.site)
    (object, tester, version) = (line.object, line.tester, line.version)
    recordedAt = "\(line.recordedAt)"
    stages = line.stages.map { [$0.machine, $0.stage, $0.since.map { "\($0)" } ?? ""] }
  }
}

/// A fact as a bare route writes it (事实行).
struct FactShown: Encodable {
  let fact: Int64
  let kind, act, subject, recordedBy, content: String
  let actedOn, document, reason: String?
  let recordedAt: String

  init(_ line: FactLine) {
    (fact, kind, act, subject) = (line.number, line.kind, line.act, line.subject)
    (recordedBy, content, document, reason) = (line.recordedBy, line.content, line.document, line.reason)
    actedOn = line.actedOn.map { "\($0)" }
    recordedAt = "\(line.recordedAt)"
  }
}

struct SiteShown: Encodable {
  let line: LineShown
  let facts: [FactShown]
}
