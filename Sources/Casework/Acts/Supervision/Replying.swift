public import Statute

/// A step in which the unit answers with a report (反馈步骤).
public protocol Replying: Supervising {
  var reply: String { get }
  /// The report, by name or number.
  var report: String { get }
}

extension Replying {
  public var lines: KeyValuePairs<String, String?> { ["report": report] }
  public var proses: KeyValuePairs<String, String?> { ["reply": reply] }

  public func tell(_ facts: inout Supervision.Facts, in file: CaseFile, at moment: Moment) {
    facts.reportAttached = report.isLedgerLine
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(NoticeReplied(notice: file.subject.id.retagged(), reply: reply, report: report), under: taken))
  }
}
