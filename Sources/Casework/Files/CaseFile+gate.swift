public import Statute

extension CaseFile {
  /// Why a permit stands no longer on a day (许可失效原因); none while it stands.
  public func permitFaults(of permit: Recorded<Permit>, on day: Day) -> [Reason] { [] }
}
