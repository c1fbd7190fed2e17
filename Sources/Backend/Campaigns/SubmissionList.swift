internal import PQ
internal import Statute
internal import Store
internal import Wording

/// What was sent up, as it is listed (上报清单); of one region and one day the last taken in stands.
struct SubmissionList {
  private let issues: [SubmittedIssue.Line]

  init(_ issues: [SubmittedIssue.Line]) { self.issues = issues }

  var answer: Answer {
    let records = issues.map { issue in
      JSONValue.object([
        ("fact", .int(Int(issue.fact))), ("region", .text(issue.region)), ("as_of", .text("\(issue.issue)")),
        ("digest", .text(issue.digest)), ("recorded_at", .text(issue.recordedAt.description)),
        ("recorded_by", .text(issue.recordedBy)), ("stands", .bool(stands(issue))),
      ])
    }
    let table = TextTable(
      heads: [
        say("登记号", "Fact"), say("地区", "Region"), say("截止日", "As of"), say("接收时间", "Taken in at"),
        say("接收人", "By"), "",
      ],
      rows: issues.map { issue in
        [
          String(issue.fact), issue.region, "\(issue.issue)", issue.recordedAt.description, issue.recordedBy,
          stands(issue) ? "" : say("已由后一件代替", "replaced by a later one"),
        ]
      })
    return Answer(
      .array(records), table: table.text, records: records,
      heads: ["fact", "region", "as_of", "digest", "recorded_at", "recorded_by", "stands"])
  }

  private func stands(_ issue: SubmittedIssue.Line) -> Bool {
    !issues.contains { $0.region == issue.region && $0.issue == issue.issue && $0.fact > issue.fact }
  }
}
