internal import PQ
internal import Store
internal import Wording

/// Imports as they are printed (导入登记).
enum ImportAnswer {
  static func list(_ lines: [ImportBook.Line]) -> Answer {
    Answer(
      rows: lines.map {
        [
          $0.id, $0.recordedAt.description, $0.recordedBy, $0.fileName, String($0.rowsRead), String($0.rowsRefused),
          String($0.facts),
        ]
      },
      keys: ["import", "recorded_at", "recorded_by", "file", "rows", "refused", "facts"],
      heads: [
        say("导入号", "Import"), say("登记时间", "Recorded at"), say("登记人", "Recorded by"), say("文件", "File"),
        say("行数", "Rows"), say("拒绝", "Refused"), say("事实", "Facts"),
      ])
  }

  static func receipt(_ line: ImportBook.Line) -> Answer {
    Answer(
      rows: [[line.id, line.fileName, String(line.rowsRead), String(line.facts)]],
      keys: ["import", "file", "rows", "facts"],
      heads: [say("导入号", "Import"), say("文件", "File"), say("行数", "Rows"), say("事实", "Facts")])
  }
}
