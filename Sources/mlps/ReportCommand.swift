import ArgumentParser
import Crypto
import Foundation
import PQ
import Press
import Reports
import Statute
import Store

/// 报表:目录、出表、核验。
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "报表:目录、出表、核验", subcommands: [List.self, Build.self, Verify.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "各专项行动的报表", discussion: "示例:mlps report list")
    @OptionGroup var options: GlobalOptions

    func run() {
      Printer(format: options.format).print(
        rows: Campaign.catalogue.flatMap { campaign in campaign.books.map { [campaign.id, $0.id, $0.name] } },
        keys: ["campaign", "book", "name"], heads: ["专项行动", "册", "名称"])
    }
  }

  struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "出一期报表",
      discussion: """
        示例:mlps report build liaocheng-2015 --as-of 2016-06-30 -o out
        数据提取时间默认为现在;给出 --known-at 则按当时已登记的情况重出,字节相同。
        勾稽不平时不出表(退出码 6);--draft 出草稿,每张表标“草稿”。
        """)
    @OptionGroup var options: GlobalOptions
    @Argument(help: "专项行动") var campaign: String
    @Option(help: "截止日") var asOf: Day
    @Option(help: "数据提取时间(UTC)") var knownAt: Instant?
    @Option(help: "只出这些册") var book: [String] = []
    @Option(help: "统计归属代码(分册)") var region: String?
    @Flag(help: "勾稽不平也出,标为草稿") var draft = false
    @Option(name: [.customShort("o"), .long], help: "输出文件夹") var output = "."

    func run() async throws {
      let books = try await Books.open(options)
      let order = Order(
        campaign: campaign, asOf: asOf, knownAt: knownAt, books: book, region: region, isDraft: draft, folder: output)
      let printed = try await Desk(books).build(order)
      Printer(format: options.format).print(
        rows: printed.files.map { [$0.fileName, String($0.bytes), $0.digest] }, keys: ["file", "bytes", "sha256"],
        heads: ["文件", "字节", "SHA-256"])
      if !printed.isBalanced { throw Stop(.unbalanced, "勾稽关系不平,所出为草稿;见“数据核对”") }
    }
  }

  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "核验文件是否为某期所出", discussion: "示例:mlps report verify out/附件1….xlsx")
    @OptionGroup var options: GlobalOptions
    @Argument(help: "文件") var file: String

    func run() async throws {
      guard let bytes = FileManager.default.contents(atPath: file) else { throw Stop(.notFound, "没有文件“\(file)”") }
      let books = try await Books.open(options)
      let pool = Pool(books.app, size: 1)
      let found = try await ReportBook(pool).runs(ofBytes: digest(of: bytes))
      await pool.close()
      guard !found.isEmpty else { throw Stop(.unbalanced, "登记簿中没有字节与之相同的文件:不是本库所出,或出表后被改动") }
      Printer(format: options.format).print(
        rows: found.map { [String($0.run), $0.asOf.description, $0.knownAt.description, $0.fileName] },
        keys: ["run", "as_of", "known_at", "file"], heads: ["出表号", "截止日", "数据提取时间", "文件"])
    }
  }
}

/// SHA-256 in lower-case hexadecimal.
func digest(of bytes: Data) -> String {
  SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined()
}
