import ArgumentParser
import Foundation
import Spreadsheet
import Wording

extension ReportCommand {
  /// 取数底稿。
  struct Extract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("提取一次出表的取数底稿", "Take out what a run was counted from"),
      discussion: say(
        """
        示例：mlps report extract 3 -o 底稿.zip --as coordinator:李主任
             mlps report extract 3 -o 底稿
        各表一个 CSV 文件，连同清单（manifest.json）；不依赖本系统即可重算各册。名称以 .zip 结尾的存为压缩包，否则存入文件夹。
        所提取的须与出表时登记的底稿摘要相符，否则不给出，并说明何处不符（退出码 6）。
        """,
        """
        Example: mlps report extract 3 -o input.zip --as coordinator:LI
                 mlps report extract 3 -o input
        A CSV file for each table, with a manifest: the books can be counted again without this program. A name that ends
        in .zip is an archive, any other a folder. It must have the digest that was recorded with the run, else nothing is
        handed over and it says what differs (exit 6).
        """))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var capacity: PartyOptions
    @Argument(help: ArgumentHelp(say("出表号", "The run"))) var id: String
    @Option(
      name: [.customShort("o"), .long],
      help: ArgumentHelp(say("压缩包（.zip）或文件夹", "An archive (.zip) or a folder"), valueName: "place"))
    var output: String

    func run() async throws {
      try await Counter.open(options, as: capacity) { counter in
        let question = Question.get("reports", id, "extract")
        guard !output.lowercased().hasSuffix(".zip") else {
          return try await counter.fetchLarge(question, to: URL(filePath: output))
        }
        let folder = URL(filePath: output, directoryHint: .isDirectory)
        guard !FileManager.default.fileExists(atPath: output) else {
          throw Stop(.usage, say("“\(output)”已经存在，请换一个名称", "“\(output)” is there already: name another place"))
        }
        let packed = URL(filePath: output + ".zip.\(UInt64.random(in: .min ... .max))")
        defer { try? FileManager.default.removeItem(at: packed) }
        try await counter.fetchLarge(question, to: packed)
        do {
          try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
          _ = try Archive.unpack(packed.path(percentEncoded: false), into: folder.path(percentEncoded: false))
        } catch {
          try? FileManager.default.removeItem(at: folder)
          throw Stop.notWritten(output)
        }
      }
    }
  }
}
