import ArgumentParser
import Foundation
import PQ
import Statute
import Wording

extension ReportCommand {
  /// 出表。
  struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("出一期报表", "Build an issue's books"),
      discussion: say(
        """
        示例：mlps report build liaocheng-2015 --as-of 2016-06-30 -o out
             mlps report build liaocheng-2015 --as-of 2016-06-30 --each-region --templates --pdf -o out
             mlps report build liaocheng-2015 --due -o out
        数据提取时间默认为现在；给出 --known-at 则按当时已登记的情况重出，字节相同。
        勾稽平的出表即发布；不平时不出表（退出码 6），--draft 出草稿，每张表标“草稿”，由 report release 发布。
        --each-region 除全市各册外，再给截止日有效的每个地区（市直、县市区、开发区）各出一个文件夹，装裁到本地区的各册（附件5
        分册）：同一截止日、同一次数据提取、同一上期，各记一次出表，各分册之和等于全市。任何一册勾稽不平，全部不出。
        --templates 把填报模板（附件6）一并放入；有 --each-region 时每个地区的文件夹各放一份。
        --pdf 另制盖章用的 PDF：由本机的 LibreOffice 把取回的工作簿制成，向服务器出表时也在本机制作；没有 LibreOffice 时工作簿
        照出，退出码 69。
        --due 按报送周期（见 campaign issues）把截止日已到而未发布的各期由早到晚逐期出齐，每期一个以截止日命名的文件夹：各自现取数据、
        与其前已发布的一期对照。补出从前的一期，是按现在所知计至其截止日。没有应出的即说明，退出码 0；重复执行、两处同时执行，一期不
        发布两次。勾稽不平的一期不出，其后各期也不出（退出码 6），已出的不变。不与 --as-of、--known-at、--region、--draft 并用。
        """,
        """
        Example: mlps report build liaocheng-2015 --as-of 2016-06-30 -o out
                 mlps report build liaocheng-2015 --as-of 2016-06-30 --each-region --templates --pdf -o out
                 mlps report build liaocheng-2015 --due -o out
        Known at: now, or --known-at, by which the same bytes come again. What balances is released as it is built; what
        does not is refused (6), unless as a --draft that report release lets go.
        --each-region adds a folder for every region row that stands on the day, with the books cut to it: of one as-of
        day, one freeze and one issue before, each entered as a run; together they are the whole. All balance or none is
        printed. --templates adds the workbooks to be filled in, to each region's folder where there are such. --pdf makes
        the PDF for the stamp of each book, by LibreOffice on this machine, of what was fetched, also from a server;
        without it the workbooks are written all the same and it leaves with 69. --due builds each issue of the schedule
        (campaign issues) whose day has come and that is not published, the oldest first, into a folder named by its day:
        each frozen anew and compared with the one before it. One that is made up for is what is known now, counted to its
        day. Where nothing is owed it says so and leaves with 0; repeated, or run twice at once, it publishes no issue
        twice. One that does not balance is not built, nor any after it (6); what was built stays. It goes with neither
        --as-of nor --known-at, --region or --draft.
        """))
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("专项行动", "The campaign"), valueName: "campaign")) var campaign: String
    @Option(help: ArgumentHelp(say("截止日", "the as-of day"), valueName: "day")) var asOf: Day?
    @Flag(help: ArgumentHelp(say("按报送周期出齐应出未出的各期", "every issue of the schedule that is owed"))) var due = false
    @Option(help: ArgumentHelp(say("数据提取时间（UTC）", "the freeze, in UTC"), valueName: "instant")) var knownAt: Instant?
    @Option(help: ArgumentHelp(say("只出这些册", "only these books"), valueName: "n")) var book: [String] = []
    @Option(help: ArgumentHelp(say("统计归属代码（只出此地区的分册）", "the code of the one region"), valueName: "code")) var region:
      String?
    @Flag(help: ArgumentHelp(say("另出每个地区的分册", "the books of every region as well"))) var eachRegion = false
    @Flag(help: ArgumentHelp(say("勾稽不平也出，标为草稿", "print what does not balance, as a draft"))) var draft = false
    @Flag(help: ArgumentHelp(say("一并放入填报模板", "add the workbooks to be filled in"))) var templates = false
    @Flag(help: ArgumentHelp(say("另制盖章用的 PDF", "make the PDF for the stamp as well"))) var pdf = false
    @Option(
      name: [.customShort("o"), .long], help: ArgumentHelp(say("输出文件夹", "the folder"), valueName: "dir"))
    var output = "."

    func run() async throws {
      guard region == nil || !eachRegion else {
        throw Typed.usage("--region 与 --each-region 不能并用", "--region and --each-region exclude each other")
      }
      guard !due else { return try await buildDue() }
      guard let asOf else { throw Typed.usage("须写截止日 --as-of，或 --due", "--as-of names the day, or --due") }
      let body: [String: Any?] = [
        "as_of": "\(asOf)", "known_at": knownAt?.description, "books": book, "region": region,
        "each_region": eachRegion, "draft": draft,
      ]
      try await Counter.open(options) { counter in
        let job = try await counter.finish(.post("campaigns", campaign, "reports", body: body))
        let books = try await fetch(job, by: counter, to: URL(filePath: output, directoryHint: .isDirectory))
        try await counter.show(.get("jobs", job.id, "result"))
        try await printOut(books)
        guard job.result["balanced"] as? Bool == true else {
          throw Stop(
            .unbalanced,
            say("勾稽关系不平,所出为草稿;见“数据核对”", "the checks do not balance: what was printed is a draft; see its checks"))
        }
      }
    }

    /// Takes the books of a job out into their folders, with the templates if they are wanted.
    func fetch(_ job: Counter.FinishedJob, by counter: Counter, to whole: URL) async throws -> [URL] {
      var folders = [whole]
      var books: [URL] = []
      for file in job.result["files"] as? [[String: Any]] ?? [] {
        let (name, inner) = (file["file"] as? String ?? "", file["folder"] as? String)
        let folder =
          try inner.map { whole.appending(path: try Counter.plain($0), directoryHint: .isDirectory) } ?? whole
        if !folders.contains(folder) { folders.append(folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        books.append(folder.appending(path: try Counter.plain(name)))
        try await counter.fetch(name, of: job, to: books[books.count - 1])
      }
      if templates { try await counter.fetchTemplates(to: folders.count > 1 ? Array(folders.dropFirst()) : folders) }
      return books
    }

    /// Makes the PDF of each book, if they are wanted.
    func printOut(_ books: [URL]) async throws {
      guard pdf, !books.isEmpty else { return }
      let jobs = books.map { PaperPress.Job(workbook: $0, folder: $0.deletingLastPathComponent()) }
      for page in try await PaperPress().print(jobs) { note(page.relativePath) }
    }
  }
}
