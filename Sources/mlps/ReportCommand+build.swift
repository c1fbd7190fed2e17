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
        数据提取时间默认为现在；给出 --known-at 则按当时已登记的情况重出，字节相同。
        勾稽平的出表即发布；不平时不出表（退出码 6），--draft 出草稿，每张表标“草稿”，由 report release 发布。
        --each-region 除全市各册外，再给截止日有效的每个地区（市直、县市区、开发区）各出一个文件夹，装裁到本地区的各册（附件5
        分册）：同一截止日、同一次数据提取、同一上期，各记一次出表，各分册之和等于全市。任何一册勾稽不平，全部不出。
        --templates 把填报模板（附件6）一并放入；有 --each-region 时每个地区的文件夹各放一份。
        --pdf 另制盖章用的 PDF：由本机的 LibreOffice 把取回的工作簿制成，向服务器出表时也在本机制作；没有 LibreOffice 时工作簿
        照出，退出码 69。
        """,
        """
        Example: mlps report build liaocheng-2015 --as-of 2016-06-30 -o out
                 mlps report build liaocheng-2015 --as-of 2016-06-30 --each-region --templates --pdf -o out
        Known at: now, or --known-at, by which the same bytes come again. What balances is released as it is built; what
        does not is refused (6), unless as a --draft that report release lets go.
        --each-region adds a folder for every region row that stands on the day, with the books cut to it: of one as-of
        day, one freeze and one issue before, each entered as a run; together they are the whole. All balance or none is
        printed. --templates adds the workbooks to be filled in, to each region's folder where there are such. --pdf makes
        the PDF for the stamp of each book, by LibreOffice on this machine, of what was fetched, also from a server;
        without it the workbooks are written all the same and it leaves with 69.
        """))
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("专项行动", "The campaign"), valueName: "campaign")) var campaign: String
    @Option(help: ArgumentHelp(say("截止日", "the as-of day"), valueName: "day")) var asOf: Day
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
      let body: [String: Any?] = [
        "as_of": "\(asOf)", "known_at": knownAt?.description, "books": book, "region": region,
        "each_region": eachRegion, "draft": draft,
      ]
      guard region == nil || !eachRegion else {
        throw Typed.usage("--region 与 --each-region 不能并用", "--region and --each-region exclude each other")
      }
      try await Counter.open(options) { counter in
        let job = try await counter.finish(.post("campaigns", campaign, "reports", body: body))
        let whole = URL(filePath: output, directoryHint: .isDirectory)
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
        try await counter.show(.get("jobs", job.id, "result"))
        if pdf {
          let jobs = books.map { PaperPress.Job(workbook: $0, folder: $0.deletingLastPathComponent()) }
          for page in try await PaperPress().print(jobs) { note(page.relativePath) }
        }
        guard job.result["balanced"] as? Bool == true else {
          throw Stop(
            .unbalanced,
            say("勾稽关系不平,所出为草稿;见“数据核对”", "the checks do not balance: what was printed is a draft; see its checks"))
        }
      }
    }
  }
}
