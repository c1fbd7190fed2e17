public import Statute

/// A step of supervision (监督检查步骤): its texts are fit for the books before anything else is asked.
public protocol Supervising: Step where Law == Supervision {
  /// Texts of one line, by their field; nil where none need be.
  var lines: KeyValuePairs<String, String?> { get }
  /// Texts of several lines.
  var proses: KeyValuePairs<String, String?> { get }
  /// What else stands against it.
  func concerns(in file: CaseFile, at moment: Moment) -> [Reason]
}

extension Supervising {
  public var lines: KeyValuePairs<String, String?> { [:] }
  public var proses: KeyValuePairs<String, String?> { [:] }
  public func concerns(in file: CaseFile, at moment: Moment) -> [Reason] { [] }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    let lines = lines.filter { $0.value.map { !$0.isLedgerLine } ?? false }.map(\.key)
    let proses = proses.filter { $0.value.map { !$0.isLedgerProse } ?? false }.map(\.key)
    return (lines + proses).map { Reason(SupervisionGround.textMissing, field: $0) } + concerns(in: file, at: moment)
  }

  /// Why a deadline cannot stand: it counts from the day after.
  func tooEarly(_ dueOn: Day?, at moment: Moment) -> [Reason] {
    guard let dueOn, dueOn <= moment.day else { return [] }
    return [Reason(SupervisionGround.deadlineTooEarly, field: "due_on", "\(dueOn)")]
  }
}

extension String {
  /// One trimmed line without control characters, as the books hold a name.
  var isLedgerLine: Bool {
    isLedgerProse && first != " " && last != " " && !unicodeScalars.contains { $0 == "\t" || $0 == "\n" }
  }

  /// Some text, of several lines perhaps, without other control characters.
  var isLedgerProse: Bool {
    contains { $0 != " " }
      && !unicodeScalars.contains {
        $0.properties.generalCategory == .control && $0 != "\t" && $0 != "\n"
      }
  }
}
