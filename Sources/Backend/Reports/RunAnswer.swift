internal import PQ
internal import Statute
internal import Store
internal import Wording

/// Runs as they are printed (出表登记).
enum RunAnswer {
  static func list(_ runs: [ReportBook.Line]) -> Answer {
    let heads = [
      say("出表号", "Run"), say("专项行动", "Campaign"), say("截止日", "As of"), say("数据提取时间", "Known at"),
      say("分册", "Region"), say("草稿", "Draft"), say("册数", "Files"), say("出表人", "By"),
      say("发布人", "Released by"), say("底稿摘要", "Input"),
    ]
    let rows = runs.map { run in
      [
        String(run.id), run.campaign, run.asOf.description, run.knownAt.description, run.region ?? "",
        run.isDraft ? say("是", "yes") : "", String(run.files), run.recordedBy, run.release?.recordedBy ?? "",
        // Enough to tell one from another; the whole is told of one run.
        run.inputDigest.map { String($0.prefix(16)) } ?? "",
      ]
    }
    return Answer(
      .array(runs.map { record($0) }), table: TextTable(heads: heads, rows: rows).text,
      records: runs.map { record($0) },
      heads: [
        "run", "campaign", "as_of", "known_at", "region", "draft", "balanced", "recorded_at", "recorded_by", "books",
        "released_at", "released_by", "exception", "input_sha256",
      ])
  }

  static func one(_ run: ReportBook.Line, _ files: [ReportBook.File]) -> Answer {
    let named = [
      (say("出表号", "Run"), String(run.id)), (say("专项行动", "Campaign"), run.campaign),
      (say("截止日", "As of"), run.asOf.description), (say("数据提取时间", "Known at"), run.knownAt.description),
      (say("分册", "Region"), run.region ?? ""), (say("出表人", "By"), run.recordedBy),
      (say("登记时间", "Recorded at"), run.recordedAt.description),
      (
        say("发布", "Released"),
        run.release.map { "\($0.recordedBy) \($0.recordedAt)" } ?? say("草稿,未发布", "a draft, not released")
      ),
    ]
    let input = [(say("底稿摘要", "Input digest"), run.inputDigest ?? say("未记", "none recorded"))]
    let excepted = run.release?.exception.map { [(say("勾稽例外", "Exception"), $0)] } ?? []
    let failed = run.isBalanced ? [] : [(say("勾稽不平", "Not balanced"), run.failures.joined(separator: say("、", ", ")))]
    let listed = files.enumerated().map { ($0.offset == 0 ? say("文件", "Files") : "", $0.element.fileName) }
    return Answer(
      .object(
        fields(run) + [
          ("failures", .array(run.failures.map(JSONValue.text))), ("files", .array(files.map(PrintedAnswer.record))),
        ]), named: named + failed + excepted + input + listed)
  }

  private static func record(_ run: ReportBook.Line) -> JSONValue { .object(fields(run)) }

  private static func fields(_ run: ReportBook.Line) -> [(key: String, value: JSONValue)] {
    [
      ("run", .int(Int(run.id))), ("campaign", .text(run.campaign)), ("as_of", .text(run.asOf.description)),
      ("known_at", .text(run.knownAt.description)), ("region", .text(orNull: run.region)),
      ("draft", .bool(run.isDraft)), ("balanced", .bool(run.isBalanced)),
      ("recorded_at", .text(run.recordedAt.description)), ("recorded_by", .text(run.recordedBy)),
      ("books", .int(run.files)), ("released_at", .text(orNull: run.release?.recordedAt.description)),
      ("released_by", .text(orNull: run.release?.recordedBy)),
      ("exception", .text(orNull: run.release?.exception)), ("input_sha256", .text(orNull: run.inputDigest)),
    ]
  }
}
