internal import HTTPTypes
internal import Hummingbird
internal import PQ
internal import Reports
internal import Statute
internal import Store
internal import Wording

/// Two runs cell by cell, and the facts that lie between them (两期对照).
struct DifferenceAnswer {
  let one: ReportBook.Line
  let other: ReportBook.Line
  let changes: [CubeChange]
  let causes: [ChangeCause: Cube]
  let rows: [RegionRow]
  let facts: [ReportBook.Between]

  /// The most facts that are listed.
  static let mostFacts = 500

  var answer: Answer {
    let records = changes.map { change in
      JSONValue.object([
        ("measure", .text(change.measure)), ("region", .text(orNull: change.region)),
        ("category", .text(orNull: change.category)), ("old", .int(change.old)), ("new", .int(change.new)),
        ("causes", .object(shares(of: change).map { ($0.cause.rawValue, .int($0.count)) })),
      ])
    }
    let numbers = TextTable(
      heads: [say("指标", "Measure"), say("行", "Row"), "\(one.id)", "\(other.id)", say("原因", "Because of")],
      rows: changes.map { change in
        let why = shares(of: change).map {
          say($0.cause.term, $0.cause.rawValue) + ($0.count > 0 ? "+" : "") + "\($0.count)"
        }
        return [
          title(of: change.measure), change.place(among: rows), String(change.old), String(change.new),
          why.joined(separator: say("、", ", ")),
        ]
      })
    let listed = TextTable(
      heads: [
        say("登记号", "Fact"), say("登记", "Kind"), say("主体", "Subject"), say("行为日", "On"), say("登记时间", "Recorded at"),
        say("更正", "Corrects"),
      ],
      rows: facts.map { fact in
        [
          String(fact.fact), word(fact.kind, in: "fact"), fact.subject ?? "", fact.actedOn?.description ?? "",
          fact.recordedAt.description, fact.corrects.map(String.init) ?? "",
        ]
      })
    return Answer(
      .object([
        ("from", .int(Int(one.id))), ("to", .int(Int(other.id))), ("changes", .array(records)),
        ("facts", .array(facts.map(record))),
      ]),
      table: changes.isEmpty && facts.isEmpty
        ? say("两期相同", "the two are the same") : numbers.text + "\n\n" + listed.text,
      records: records, heads: ["measure", "region", "category", "old", "new", "causes"])
  }

  /// What each cause adds to a number.
  private func shares(of change: CubeChange) -> [(cause: ChangeCause, count: Int)] {
    ChangeCause.allCases.compactMap { cause in
      let count = causes[cause, default: Cube()].count(change.measure) {
        (change.region == nil || $0.region == change.region)
          && (change.category == nil || $0.category == change.category)
      }
      return count == 0 ? nil : (cause, count)
    }
  }

  private func record(_ fact: ReportBook.Between) -> JSONValue {
    .object([
      ("fact", .int(Int(fact.fact))), ("kind", .text(fact.kind)), ("subject", .text(orNull: fact.subject)),
      ("acted_on", .text(orNull: fact.actedOn?.description)), ("recorded_at", .text(fact.recordedAt.description)),
      ("corrects", fact.corrects.map { .int(Int($0)) } ?? .null),
    ])
  }
}

extension Desks {
  /// Counts two runs again, each as it was counted, and compares them. Throws `Problem` where they are not alike.
  func difference(from one: ReportBook.Line, to other: ReportBook.Line) async throws -> DifferenceAnswer {
    guard one.campaign == other.campaign, one.region == other.region else {
      throw Problem(
        .conflict,
        .init(
          "runs_not_alike", say("两次出表不是同一专项行动、同一分册", "the two runs are not of one campaign and one region"),
          cure: "GET /v1/reports"))
    }
    func question(_ run: ReportBook.Line) async throws -> ReportDesk.Question {
      ReportDesk.Question(
        campaign: try await campaign(run.campaign, on: run.asOf, knownAt: run.knownAt), asOf: run.asOf,
        knownAt: run.knownAt, previous: try await runs.previous(of: run.id).map { ($0.asOf, $0.knownAt) })
    }
    let compared = try await reports.compare(try await question(one), try await question(other))
    let changes = compared.after.changes(since: compared.before).filter {
      one.region == nil || $0.region == one.region
    }
    return DifferenceAnswer(
      one: one, other: other, changes: changes, causes: compared.causes, rows: compared.regions,
      facts: try await runs.facts(between: one, and: other, atMost: DifferenceAnswer.mostFacts))
  }
}
