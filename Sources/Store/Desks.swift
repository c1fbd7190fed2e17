internal import Casework
internal import PQ
public import Statute

/// The desks of the office, as one visitor finds them (各窗口).
public struct Desks: Sendable {
  /// Sessions that record, under the visitor's scope.
  let app: Pool
  /// Sessions that read for reports, under the visitor's scope.
  let reader: Pool
  public let visitor: Visitor

  public var cases: PostgresCaseBooks { PostgresCaseBooks(app) }
  public var subjects: SubjectFinder { SubjectFinder(app) }
  public var registers: RegisterBook { RegisterBook(app) }
  public var regions: RegionBook { RegionBook(app) }
  public var gate: GateDesk { GateDesk(app) }
  public var corrections: CorrectionDesk { CorrectionDesk(app) }
  public func evidence(on today: Day) -> EvidenceBook { EvidenceBook(app, today: today) }
  public var dues: DueBook { DueBook(app) }
  public var calendar: CalendarBook { CalendarBook(app) }
  public var reminders: ReminderBook { ReminderBook(app) }
  public var campaigns: CampaignBook { CampaignBook(app) }
  public var calls: CallBook { CallBook(app) }
  public var imports: ImportBook { ImportBook(app) }
  public var reversals: ReversalDesk { ReversalDesk(app) }
  public var runs: ReportBook { ReportBook(app) }
  public var reports: ReportDesk { ReportDesk(reader) }
  public var extracts: ExtractDesk { ExtractDesk(reader) }
  public var requests: RequestBook { RequestBook(app, account: visitor.account?.description) }
  public var audit: AuditBook { AuditBook(app) }
  public var jobs: JobBook { JobBook(app) }
  public func register(on today: Day) -> PostgresRegister { PostgresRegister(app, today: today) }
}
