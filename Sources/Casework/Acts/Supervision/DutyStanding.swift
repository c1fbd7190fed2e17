public import Statute

/// How a site stands with the duties it shows by evidence on a day (措施落实情况): checked, never graded.
public struct DutyStanding: Hashable, Sendable {
  /// How one duty stands (落实状态).
  public enum State: String, Vocabulary {
    case shown, unproven, lapsed, missing

    public var term: String {
      switch self {
      case .shown: "已落实"
      case .unproven: "填报未附证明"
      case .lapsed: "已过有效期"
      case .missing: "未填报"
      }
    }
  }

  /// One duty that the site's unit owes, and what shows it.
  public struct Line: Hashable, Sendable {
    public let duty: DutyKind
    public let basis: Basis
    public let state: State
    /// The fact that shows it, or showed it last.
    public let fact: FactNumber?
    /// The last day on which that is good; nil where it does not lapse.
    public let through: Day?
  }

  /// What is owed, in the order of the vocabulary.
  public let lines: [Line]

  public func duties(_ state: State) -> [DutyKind] { lines.filter { $0.state == state }.map(\.duty) }

  /// Nil when the site or its unit is not described by that day. Whether it is the portal of its government, the books
  /// do not say.
  public init?(of site: SiteID, isPortal: Bool = false, in file: CaseFile, on day: Day) {
    guard let unit = file.latest(SiteDescribed.self, of: site.retagged(), by: day)?.content.unit,
      let described = file.latest(UnitDescribed.self, of: unit.retagged(), by: day)?.content
    else { return nil }
    let evidence = file.all(DutyEvidenced.self, of: site.retagged(), by: day)
    lines = DutyKind.allCases.compactMap { duty in
      guard duty.basis.instrument.isInForce(on: day),
        duty.binds(described.category.kind, of: described.tier, isPortal: isPortal)
      else { return nil }
      return Line(duty, shownBy: evidence.filter { $0.content.duty == duty }, on: day)
    }
  }
}

extension DutyStanding.Line {
  /// What shows it best: proven and still good, then good, then the latest.
  fileprivate init(_ duty: DutyKind, shownBy evidence: [Recorded<DutyEvidenced>], on day: Day) {
    let good = evidence.filter { $0.isGood(on: day) }
    let best = good.last { $0.isProven } ?? good.last ?? evidence.last
    self.duty = duty
    basis = duty.basis
    state =
      switch best {
      case nil: .missing
      case let best? where !best.isGood(on: day): .lapsed
      case let best?: best.isProven ? .shown : .unproven
      }
    fact = best?.number
    through = best?.through
  }
}

extension Recorded<DutyEvidenced> {
  /// The earlier of what the duty allows and what the evidence says of itself.
  fileprivate var through: Day? {
    [on.flatMap { content.duty.evidenceLasts(from: $0) }, content.period?.through].compactMap { $0 }.min()
  }

  fileprivate var isProven: Bool { content.evidence != nil || document != nil }

  fileprivate func isGood(on day: Day) -> Bool {
    (content.period.map { $0.from <= day } ?? true) && (through.map { day <= $0 } ?? true)
  }
}

extension UnitCategory {
  /// The kind of the form that a duty asks for; the register counts both kinds of organ as one.
  fileprivate var kind: UnitKind {
    switch self {
    case .organ: .governmentOrgan
    case .institution: .institution
    case .enterprise: .enterprise
    }
  }
}
