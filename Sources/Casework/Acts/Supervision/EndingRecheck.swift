public import Statute

/// A step that ends the re-check (复查结论步骤), on a signed record.
public protocol EndingRecheck: Rechecking {
  var recordSigned: Bool { get }
  var result: String? { get }
}

extension EndingRecheck {
  public var proses: KeyValuePairs<String, String?> { ["result": result] }

  public func tell(_ facts: inout Supervision.Facts, in file: CaseFile, at moment: Moment) {
    facts.officers = Set(officers).count
    facts.recordSigned = recordSigned
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    let notice: NoticeID = file.subject.id.retagged()
    var deed = Deed(
      Deed.Entry(
        NoticeRechecked(notice: notice, officers: officers, outcome: Self.outcome, result: result), under: taken))
    if Self.outcome == .pass {
      deed.entries.append(Deed.Entry(NoticeEnded(notice: notice, outcome: .closed), under: taken))
    }
    return deed
  }
}
