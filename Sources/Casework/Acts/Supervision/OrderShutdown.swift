public import Statute

/// Orders a unit to stop and put itself in order (停机整顿), for six months at most.
public struct OrderShutdown: Penalising {
  public typealias Law = Supervision
  public static let event = Supervision.Event.shutdownOrdered
  static let months = 6

  public var conductOn: Day
  public var from: Day
  public var through: Day
  public var draftedBy: String

  public init(conductOn: Day, from: Day, through: Day, draftedBy: String) {
    self.conductOn = conductOn
    self.from = from
    self.through = through
    self.draftedBy = draftedBy
  }

  public static let example = OrderShutdown(
    conductOn: Day(2026, 10, 20), from: Day(2027, 1, 25), through: Day(2027, 2, 24), draftedBy: "张警官")

  public func concerns(in file: CaseFile, at moment: Moment) -> [Reason] {
    let last = from.adding(months: Self.months)
    let length =
      from < moment.day || through < from || through > last
      ? [Reason(SupervisionGround.shutdownTooLong, field: "through", "\(max(from, moment.day))–\(last)")] : []
    return faultsOfConduct(.connection("第二十三条"), at: moment) + length
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(
        Penalised(
          unit: try file.supervisedUnit(on: moment.day), conductOn: conductOn, kind: .suspension,
          law: taken.provision.basis.description, notice: file.subject.id.retagged(),
          during: DaySpan(from: from, through: through), draftedBy: draftedBy),
        under: taken))
  }
}
