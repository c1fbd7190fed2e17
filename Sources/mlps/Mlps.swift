import ArgumentParser
import Spreadsheet
import Wording

/// The MLPS tracker's command line (网络安全等级保护备案跟踪).
@main
struct Mlps: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mlps",
    abstract: "等级保护办理跟踪与专项行动报表 · MLPS tracker",
    discussion: """
      示例:
        mlps demo --out out
        mlps import plan 台账.xlsx -o plan.json
        mlps report build liaocheng-2015 --as-of 2016-06-30 -o out
      """,
    version: "0.1.0",
    subcommands: [
      DemoCommand.self, DatabaseCommand.self, ImportCommand.self, TemplateCommand.self, RegionCommand.self,
      UnitCommand.self, SiteCommand.self,
      ObjectCommand.self, FindingCommand.self, NoticeCommand.self, ActCommand.self, CorrectCommand.self,
      GateCommand.self, PermitCommand.self, TesterCommand.self, DueCommand.self, MeasureCommand.self,
      ReportCommand.self, LayoutCommand.self, CampaignCommand.self, ValidateCommand.self, GradeCommand.self,
      ConcludeCommand.self, CalendarCommand.self, LawCommand.self,
      EvidenceCommand.self, ReminderCommand.self, CallCommand.self, AuditCommand.self, ServeCommand.self,
      ClaimCommand.self, LoginCommand.self, LogoutCommand.self, WhoamiCommand.self,
      AccountCommand.self,
    ])

  static func main() async {
    await Language.$current.withValue(.ofRun) { await perform() }
  }

  private static func perform() async {
    do {
      var command = try parseAsRoot()
      if !(command is ServeCommand) { Workbook.shareHeap() }
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
    } catch {
      leave(with: error)
    }
  }
}
