import ArgumentParser
import Foundation
import Wording

extension ReportCommand {
  /// 盖章用的 PDF。
  struct Pdf: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pdf",
      abstract: say("把工作簿制成盖章用的 PDF，一页对一页", "Make the PDF for the stamp of workbooks, page for page"),
      discussion: say(
        """
        示例：mlps report pdf out/附件1*.xlsx out/附件4*.xlsx -o 盖章
        由本机的 LibreOffice 在后台制作（Debian：apt install libreoffice-calc fonts-noto-cjk fonts-arphic-uming），
        几个文件一次办完，用自己的临时配置，不碰用户打开的窗口和设置。
        没有方正小标宋、仿宋_GB2312 字体时以同类中文字体代替；要用公文字体，请先在本机安装。
        工作簿不变，report verify 核验的是工作簿。没有 LibreOffice 时说明应装什么，退出码 69。
        """,
        """
        Example: mlps report pdf out/*.xlsx -o stamp
        LibreOffice on this machine makes them (Debian: apt install libreoffice-calc fonts-noto-cjk fonts-arphic-uming),
        all in one start, under a profile of its own. Fonts that are not installed are replaced by Chinese ones of their
        kind. The workbooks stay as they are, and are what report verify knows. Without LibreOffice it says what to
        install and leaves with 69.
        """))
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("工作簿（.xlsx）", "Workbooks (.xlsx)"), valueName: "file"), completion: .file())
    var files: [String]
    @Option(
      name: [.customShort("o"), .long],
      help: ArgumentHelp(say("输出文件夹；不写则放在各工作簿旁", "The folder; by default beside each workbook"), valueName: "dir"))
    var output: String?
    @Option(
      help: ArgumentHelp(
        say("时限（秒）；不写则每册一分钟，另加两分钟", "The time limit; by default two minutes, and one more for each file"),
        valueName: "seconds"))
    var within: String?

    func run() async throws {
      let seconds = try Typed.count(within, "--within")
      if seconds == 0 { throw Typed.usage("--within 应不小于1", "--within is at least 1") }
      for file in files { try PaperPress.requireWorkbook(file) }
      let jobs = files.map { file in
        let place = URL(filePath: file, directoryHint: .notDirectory)
        return PaperPress.Job(
          workbook: place,
          folder: output.map { URL(filePath: $0, directoryHint: .isDirectory) } ?? place.deletingLastPathComponent())
      }
      let names = jobs.map(\.place.path)
      if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
        throw Typed.usage("有两个文件要写到“\(twice)”", "two files would be written to “\(twice)”")
      }
      let made = try await PaperPress().print(jobs, within: seconds)
      Answer(rows: made.map { [$0.relativePath] }, keys: ["file"], heads: [say("文件", "File")]).print(as: options.format)
    }
  }
}
