import Casework
import PQ
import Registry
import Statute
import Store

/// Acts performed one by one, each in a transaction of its own, in turns with bare inserts of the same rows (办理计时).
struct Performances {
  private static let coordinator = Party("专项办", as: .coordinator)
  private static let block = 25

  private let pool: Pool
  private let count: Int

  init(_ pool: Pool, count: Int) {
    self.pool = pool
    self.count = count
  }

  func timed() async throws -> [String: Any] {
    let today = try await pool.withSession { try await $0.fetchOne(Today()).value }
    let units = try await pool.withSession { try await $0.fetchAll(UnitsOfLedger(count: count)).map(\.value) }
    let sites = try await pool.withSession { try await $0.fetchAll(SitesOfLedger(count: count)).map(\.value) }
    let provision = try await pool.withSession { try await $0.fetchOne(ProvisionOfOversight(day: today)).value }
    let order = OrderOversight(kind: .supervision, matter: "专项整治进度滞后", dueOn: today + 20)
    let evidence = EvidenceDuty(duty: .emergencyDrill, evidence: "应急演练记录")
    let step = try await time(on: today, of: units.map { Subject(.unit, $0) }, order) { session, unit in
      let notice = Registrar<PostgresCaseBooks>.chance()
      try await session.execute(BareNotice(notice: notice, unit: unit))
      try await session.execute(
        BareNoticeIssued(notice: notice, day: today, provision: provision, matter: order.matter, dueOn: order.dueOn))
    }
    let plain = try await time(on: today, of: sites.map { Subject(.site, $0) }, evidence) { session, site in
      try await session.execute(BareDutyEvidenced(site: site, day: today, evidence: "应急演练记录"))
    }
    return ["perform_step": step, "perform_plain": plain, "perform_count": count]
  }

  /// The medians of an act and of its bare rows, the first block of each left out.
  private func time(
    on today: Day, of subjects: [Subject], _ act: any Act,
    bare: (Session, Identifier<Subject>) async throws -> Void
  ) async throws -> [String: Any] {
    let notes = TimedBooks.Notes()
    let registrar = Registrar(TimedBooks(books: PostgresCaseBooks(pool), notes: notes), today: today)
    var (performed, inserted, cold) = (Laps(), Laps(), 0.0)
    for start in stride(from: 0, to: subjects.count, by: Self.block) {
      let block = subjects[start..<min(start + Self.block, subjects.count)]
      for subject in block {
        let began = ContinuousClock.now
        _ = try await registrar.perform(
          Registry.Wish(act, on: subject, by: Self.coordinator, on: today, document: "测量〔2026〕1号"))
        let took = ContinuousClock.now - began
        if start > 0 || subjects.count <= Self.block { performed.add(took) }
        if cold == 0 { cold = Double(took.components.seconds) * 1e6 + Double(took.components.attoseconds) / 1e12 }
      }
      for subject in block {
        let began = ContinuousClock.now
        try await pool.transaction { session in
          try await session.execute(BareParty(name: Self.coordinator.name))
          try await bare(session, subject.id)
        }
        if start > 0 || subjects.count <= Self.block { inserted.add(ContinuousClock.now - began) }
      }
    }
    var figures: [String: Any] = notes.medians().reduce(into: [:]) { $0["\($1.key)_us"] = $1.value }
    figures["us"] = performed.median
    figures["bare_us"] = inserted.median
    figures["first_us"] = cold
    figures["per_second"] = 1e6 / performed.median
    figures["bare_per_second"] = 1e6 / inserted.median
    figures["ratio"] = performed.median / inserted.median
    return figures
  }
}
