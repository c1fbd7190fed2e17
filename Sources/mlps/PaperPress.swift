import Foundation
import Intake
import Spreadsheet
import Wording

/// What makes pages for the stamp of workbooks (印本): LibreOffice without a window, with a profile of its own.
struct PaperPress {
  /// The program on the path.
  private let program: String

  /// A workbook, and the folder its pages go to.
  struct Job {
    let workbook: URL
    let folder: URL

    var place: URL { folder.appending(path: workbook.deletingPathExtension().lastPathComponent + ".pdf") }
  }

  /// Ends the run where LibreOffice is not installed.
  init() throws(Stop) {
    let folders = (GlobalOptions.environment("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    let places = ["soffice", "libreoffice"].flatMap { name in folders.map { "\($0)/\(name)" } }
    guard let program = places.first(where: FileManager.default.isExecutableFile) else {
      throw Stop(
        .noService,
        say(
          """
          没有安装 LibreOffice，不能制作 PDF；工作簿照旧。
          办法：apt install libreoffice-calc fonts-noto-cjk fonts-arphic-uming，再执行 mlps report pdf；或用 WPS、Excel 打开后打印
          """,
          """
          LibreOffice is not installed, so no PDF can be made; the workbooks are as they were.
          cure: apt install libreoffice-calc fonts-noto-cjk fonts-arphic-uming, then mlps report pdf; or print from Excel
          """))
    }
    self.program = program
  }

  /// Ends the run where a file is none that can be printed: LibreOffice would take anything for a text.
  static func requireWorkbook(_ file: String) throws(Stop) {
    guard FileManager.default.fileExists(atPath: file) else {
      throw Stop(.notFound, say("没有文件“\(file)”", "there is no file “\(file)”"))
    }
    do {
      _ = try WorkbookReader(path: file)
    } catch {
      let (sentence, cure) = IntakeRefusal.file(error).wording
      throw Stop.refusal(
        error.reason, say("“\(file)”：\(sentence)", "“\(file)” is no workbook that can be read"), basis: "", cure: cure)
    }
  }

  /// Prints workbooks in one start of the office, within so many seconds; where the pages are, in that order. What was
  /// there before is replaced when all are whole.
  func print(_ jobs: [Job], within limit: Int? = nil) async throws -> [URL] {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "mlps-pdf-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: scratch, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: scratch) }
    // By their numbers: two folders may hold files of one name.
    for (number, job) in jobs.enumerated() {
      try FileManager.default.copyItem(at: job.workbook, to: scratch.appending(path: "\(number).xlsx"))
    }
    try Fonts.write(to: scratch.appending(path: "fonts.conf"))
    let seconds = limit ?? 120 + 60 * jobs.count
    let status = try await WaitingLine.during(say("制作 PDF", "making the PDF")) {
      try run(
        ["--headless", "--norestore", "--convert-to", "pdf:calc_pdf_Export", "--outdir", path(of: scratch)]
          + jobs.indices.map { path(of: scratch.appending(path: "\($0).xlsx")) }, in: scratch, within: seconds)
    }
    for (number, job) in jobs.enumerated() where !Self.isWhole(scratch.appending(path: "\(number).pdf")) {
      let name = job.workbook.lastPathComponent
      throw Stop(
        .noService,
        status == Self.timedOut
          ? say(
            "LibreOffice 超过\(seconds)秒未完成，已中止；没有写出 PDF",
            "LibreOffice took over \(seconds) seconds and was stopped; no PDF was written")
          : say(
            "LibreOffice 没有制成“\(name)”的 PDF（退出码\(status)）；没有写出 PDF",
            "LibreOffice made no PDF of “\(name)” (it left with \(status)); none was written"))
    }
    for (number, job) in jobs.enumerated() {
      try FileManager.default.createDirectory(at: job.folder, withIntermediateDirectories: true)
      try Data(contentsOf: scratch.appending(path: "\(number).pdf")).write(to: job.place, options: .atomic)
    }
    return jobs.map(\.place)
  }

  private func path(of url: URL) -> String { url.path(percentEncoded: false) }

  /// The number `timeout` leaves with.
  private static let timedOut: Int32 = 124

  /// Through `timeout`, which ends the office with all that it started.
  private func run(_ words: [String], in scratch: URL, within seconds: Int) throws -> Int32 {
    let profile = scratch.appending(path: "profile", directoryHint: .isDirectory)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["timeout", "--kill-after=5", "\(seconds)", program, "-env:UserInstallation=\(profile.absoluteString)"] + words
    // Nothing of the user's own office, and no window.
    process.environment = ProcessInfo.processInfo.environment.merging(
      [
        "HOME": path(of: scratch), "SAL_USE_VCLPLUGIN": "svp", "LC_ALL": "C.UTF-8",
        "FONTCONFIG_FILE": path(of: scratch.appending(path: "fonts.conf")),
      ]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private static func isWhole(_ file: URL) -> Bool {
    guard let bytes = try? Data(contentsOf: file) else { return false }
    return bytes.starts(with: Data("%PDF-".utf8)) && bytes.suffix(32).range(of: Data("%%EOF".utf8)) != nil
  }
}
