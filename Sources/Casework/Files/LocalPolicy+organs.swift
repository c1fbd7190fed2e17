public import Statute

extension LocalPolicy {
  /// The police organs that accept filings on a day (受理机关), by their codes; empty where nobody has said.
  ///
  /// The entry `accepting_organs` holds their six digits, however they are set apart.
  public func acceptingOrgans(on day: Day) -> Set<String> {
    let value = entry("accepting_organs", on: day)?.value ?? ""
    return Set(value.split { !$0.isWholeNumber }.map(String.init).filter { $0.utf8.count == 6 })
  }
}
