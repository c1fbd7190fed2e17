internal import Casework
internal import PQ
internal import Store
internal import Wording

/// A job as it is printed (办理情况).
struct JobAnswer {
  let job: Job
  var files: [JobFile.Line] = []

  var record: JSONValue {
    .object([
      ("job", .text(job.id.description)), ("kind", .text(job.kind.rawValue)), ("state", .text(job.state.rawValue)),
      ("progress", progress), ("party", .text(job.party)),
      ("question", JSONValue(document: job.question) ?? .null), ("made_at", .text(job.madeAt.description)),
      ("ended_at", .text(orNull: job.endedAt?.description)),
      ("result", job.result.flatMap(JSONValue.init(document:)) ?? .null),
      ("problem", job.problem.flatMap(JSONValue.init(document:)) ?? .null),
      (
        "files",
        .array(
          files.map {
            .object([
              ("name", .text($0.name)), ("media_type", .text($0.mediaType)), ("bytes", .int($0.bytes)),
              ("sha256", .text($0.digest)),
            ])
          })
      ),
    ])
  }

  private var progress: JSONValue {
    .object([
      ("done", .int(job.progress.done)), ("total", .int(job.progress.total)), ("word", .text(job.progress.word)),
    ])
  }

  var answer: Answer {
    var rows = [
      (say("编号", "Job"), job.id.description), (say("事项", "Kind"), job.kind.word),
      (say("状态", "State"), job.state.word), (say("进度", "Progress"), "\(job.progress.done)/\(job.progress.total)"),
    ]
    if !job.progress.word.isEmpty { rows.append(("", job.progress.word)) }
    rows += files.enumerated().map { ($0.offset == 0 ? say("文件", "Files") : "", $0.element.name) }
    return Answer(record, named: rows)
  }

  /// As it is told to who watches.
  var event: ServerEvent {
    let name =
      switch job.state {
      case .queued, .running: "progress"
      case .done: "done"
      case .failed, .interrupted: "failed"
      }
    return ServerEvent(name: name, data: record.document)
  }

  static func list(_ jobs: [Job]) -> Answer {
    let heads = [
      say("编号", "Job"), say("事项", "Kind"), say("状态", "State"), say("进度", "Progress"), say("何人", "Party"),
      say("何时", "Made at"),
    ]
    return Answer(
      .array(jobs.map { JobAnswer(job: $0).record }),
      table: TextTable(
        heads: heads,
        rows: jobs.map {
          [
            $0.id.description, $0.kind.word, $0.state.word, "\($0.progress.done)/\($0.progress.total)", $0.party,
            $0.madeAt.description,
          ]
        }
      ).text, records: jobs.map { JobAnswer(job: $0).record },
      heads: ["job", "kind", "state", "party", "made_at", "ended_at"])
  }
}

extension Job.Kind {
  var word: String {
    switch self {
    case .plan: say("导入计划", "import plan")
    case .report: say("出表", "report")
    }
  }
}

extension Job.State {
  var word: String {
    switch self {
    case .queued: say("排队", "queued")
    case .running: say("办理中", "running")
    case .done: say("办结", "done")
    case .failed: say("未办成", "failed")
    case .interrupted: say("中断", "interrupted")
    }
  }
}
