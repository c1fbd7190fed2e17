import ArgumentParser
import Foundation
import Intake
import Reports
import Wording

extension LayoutCommand {
  /// 比对。
  struct Compare: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("收到的正式表样与本程序的版式逐栏比对", "Hold a received template against our layout, heading by heading"),
      discussion: say(
        """
        示例：mlps layout compare 市局下发.xlsx
             mlps layout compare 市局下发.xlsx --book 1 --sheet 表3
        在来表中找出表头（合并单元格、多行表头、上方标题、下方说明均可），逐栏取“定级备案 → 已定级”这样的全称；全半角、空格、
        换行、括号不计。不指明时取最相近的一张。结论：相同、顺移（因前面增删了列）、换位、相近（疑似同一栏）、本表独有、来表独有。
        只在本机比对，不连服务器，不用数据库。退出码：0 逐栏相同，6 有不同，1 读不了，4 没有这个文件或这张表。
        """,
        """
        Example: mlps layout compare received.xlsx
                 mlps layout compare received.xlsx --book 1 --sheet 表3
        The header of the received sheet is found under titles and above notes, whatever is merged; each column is known
        by its headings from the outermost in, whatever their width, spaces, line breaks and brackets. Unless a sheet is
        named, the one that fits best is taken. Nothing but the file is read. Exit codes: 0 the same, 6 different,
        1 unreadable, 4 no such file or sheet.
        """))
    @OptionGroup var options: GlobalOptions
    @Argument(
      help: ArgumentHelp(say("收到的表（.xlsx 或 CSV）", "The received file (.xlsx or CSV)"), valueName: "file"),
      completion: .file())
    var file: String
    @Option(help: ArgumentHelp(say("专项行动（不写则全部）", "the campaign; by default each"), valueName: "campaign"))
    var campaign: String?
    @Option(help: ArgumentHelp(say("册（1 或 book1）", "the book, 1 or book1"), valueName: "book")) var book: String?
    @Option(help: ArgumentHelp(say("本程序的表名，或其开头（表3）", "our sheet, or the first word of its name"), valueName: "sheet"))
    var sheet: String?
    @Option(help: ArgumentHelp(say("来表中的工作表", "the sheet of the received file"), valueName: "sheet")) var received:
      String?

    func run() async throws {
      guard FileManager.default.fileExists(atPath: file) else {
        throw Stop(.notFound, say("没有文件“\(file)”", "there is no file “\(file)”"))
      }
      let candidates = try candidates()
      let compared: LayoutComparison?
      do {
        compared = try LayoutComparison.best(of: file, among: candidates, received: received)
      } catch {
        let (sentence, cure) = error.wording
        if case .noSuchSheet = error { throw Stop(.notFound, "“\(file)”\(say("：", ": "))\(sentence)") }
        throw Stop.refusal("unreadable", "“\(file)”\(say("：", ": "))\(sentence)", basis: "", cure: cure)
      }
      guard let compared else {
        throw Stop(.unbalanced, say("“\(file)”中没有与本程序版式相近的表头", "no header in “\(file)” is like one of ours"))
      }
      ComparisonAnswer(compared, of: file).answer.print(as: options.format)
      note(ComparisonAnswer(compared, of: file).summary)
      guard compared.isSame else { throw Stop(.unbalanced, "") }
    }

    private func candidates() throws -> [LayoutComparison.Candidate] {
      let campaigns = Campaign.catalogue.filter { campaign == nil || $0.id == campaign }
      guard !campaigns.isEmpty else {
        throw Stop(
          .notFound,
          say(
            "没有专项行动“\(campaign ?? "")”;mlps report list 列出全部",
            "there is no campaign “\(campaign ?? "")”; mlps report list shows all"))
      }
      let named = campaigns.flatMap { campaign in
        LayoutComparison.Candidate.all(
          of: campaign, books: campaign.books.filter { book == nil || $0.id == book || $0.id == "book\(book ?? "")" },
          sheet: sheet)
      }
      guard !named.isEmpty else {
        let wanted = [book, sheet].compactMap { $0 }.joined(separator: " ")
        throw Stop(
          .notFound,
          say(
            "没有册或表“\(wanted)”;mlps report list 列出各册",
            "there is no book or sheet “\(wanted)”; mlps report list shows the books"))
      }
      return named
    }
  }
}
