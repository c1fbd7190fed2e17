public import Statute

/// An act that only states a fact (登记事项): no stage allows or forbids it.
public protocol Declaration: Act {
  associatedtype Content: FactContent

  /// Any one of these may state it.
  static var by: Roles { get }
  static var basis: Basis { get }

  func objections(in file: CaseFile, at moment: Moment) -> [Reason]
  /// What is recorded.
  func content(on file: CaseFile, at moment: Moment) -> Content
  /// What else it brings about.
  func consequences(on file: CaseFile, at moment: Moment) throws(Refusal) -> Deed
}

extension Declaration {
  /// The subject's prefix is not said twice: `site.described`, `site.icp_recorded`.
  public static var name: String { Content.plainAct(of: subject) }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] { [] }
  public func consequences(on file: CaseFile, at moment: Moment) throws(Refusal) -> Deed { Deed() }

  public func decide(on file: CaseFile, at moment: Moment) throws(Refusal) -> Deed {
    guard moment.day <= moment.today else { throw .notYetThatDay(moment.day) }
    guard !Self.by.isDisjoint(with: moment.party.roles) else {
      throw .notAuthorised(act: Self.name, needs: Self.by, basis: Self.basis)
    }
    let reasons = objections(in: file, at: moment)
    guard reasons.isEmpty else { throw .reasons(reasons) }
    var deed = Deed(Deed.Entry(content(on: file, at: moment)))
    let more = try consequences(on: file, at: moment)
    deed.registrations += more.registrations
    deed.entries += more.entries
    return deed
  }

  public static func outlook(on file: CaseFile, for party: Party?, on day: Day) -> Outlook {
    Outlook(
      act: name, term: term, stage: "",
      ways: [
        Outlook.Way(
          by: by, basis: basis, to: "", missing: nil, isYours: party.map { !by.isDisjoint(with: $0.roles) } ?? true)
      ])
  }
}
