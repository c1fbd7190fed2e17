internal import Statute

/// A step of the police's re-check (公安复查步骤), by two officers, none of them the unit's.
public protocol Rechecking: Supervising {
  static var outcome: NoticeRechecked.Outcome? { get }
  var officers: [String] { get }
}

extension Rechecking {
  public func concerns(in file: CaseFile, at moment: Moment) -> [Reason] {
    file.faults(of: officers, on: moment.day) + file.sameParty(as: moment)
  }
}

extension CaseFile {
  /// Who answered for the unit does not judge the answer (I-18).
  func sameParty(as moment: Moment) -> [Reason] {
    let answer = latest(NoticeReplied.self, of: subject.id, by: moment.day)
    return answer?.party == moment.party.name ? [Reason(CommonGround.sameParty)] : []
  }
}
