internal import PQ
internal import Store
internal import Wording

/// Evidence as it is printed (证明材料).
enum EvidenceAnswer {
  static func list(_ evidence: [Evidence]) -> Answer {
    let rows = evidence.map { file in
      [
        file.sha256, String(file.bytes), file.mediaType, file.names.joined(separator: say("、", ", ")),
        file.facts.map(String.init).joined(separator: say("、", ", ")), file.recordedBy,
      ]
    }
    let heads = [
      "SHA-256", say("字节", "Bytes"), say("类型", "Type"), say("文件名", "Names"), say("事实", "Facts"),
      say("存入人", "Kept by"),
    ]
    let records = evidence.map(record)
    return Answer(
      .array(records), table: TextTable(heads: heads, rows: rows).text, records: records,
      heads: ["sha256", "bytes", "media_type", "executable", "names", "facts", "recorded_at", "recorded_by"])
  }

  private static func record(_ file: Evidence) -> JSONValue {
    .object([
      ("sha256", .text(file.sha256)), ("bytes", .int(file.bytes)), ("media_type", .text(file.mediaType)),
      ("executable", .bool(file.isExecutable)), ("names", .array(file.names.map(JSONValue.text))),
      ("facts", .array(file.facts.map { .int(Int($0)) })), ("recorded_at", .text(file.recordedAt.description)),
      ("recorded_by", .text(file.recordedBy)),
    ])
  }

  static func settings(_ store: EvidenceStore?, limit: Int) -> Answer {
    Answer(
      .object([("store", .text(orNull: store?.place)), ("limit_bytes", .int(limit))]),
      named: [
        (say("存放处", "Store"), store?.wording ?? say("尚未选定", "not chosen yet")),
        (say("单个文件上限（字节）", "Largest file, bytes"), String(limit)),
      ])
  }

  static func verified(_ count: Int, _ faults: [EvidenceFault]) -> Answer {
    let records = faults.map { fault in
      JSONValue.object([
        ("sha256", .text(fault.sha256)), ("fault", .text(fault.code)), ("says", .text(fault.wording)),
      ])
    }
    return Answer(
      .object([("checked", .int(count)), ("broken", .array(records))]),
      table: say("已核验\(count)份，完好\(count - faults.count)份", "\(count) checked, \(count - faults.count) sound"),
      records: records, heads: ["sha256", "fault", "says"])
  }
}
