import ArgumentParser
import Foundation
import Reports
import Wording

extension ReportCommand {
  /// 报表包检查。
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("检查报表包：逐处说明哪个文件、哪一处、为什么不能用", "Check a pack of books: each fault by its file, its place and why"),
      discussion: say(
        """
        示例：mlps report check Reports/liaocheng-2015
             mlps report check Reports/liaocheng-2015/book1.json
        报表包是一个文件夹：campaign.json、checks.json 和其中所列各册，自有用语的另有 wording.json。用出表所用的读法通读，一次列出全部缺陷。
        只给一个文件时，只说这个文件（其余照读）。不连服务器，不用数据库。退出码：0 没有缺陷，6 有缺陷，4 没有这个文件。
        """,
        """
        Example: mlps report check Reports/liaocheng-2015
                 mlps report check Reports/liaocheng-2015/book1.json
        A pack is a folder: campaign.json, checks.json, the books it lists, and a wording.json of its own words. It is read by
        what reads the packs that books are printed from, to its end, and every fault is told at once; of one file, that
        file's alone. No server and no database is asked. Exit codes: 0 clean, 6 faulty, 4 no such file.
        """))
    @OptionGroup var options: GlobalOptions
    @Argument(
      help: ArgumentHelp(say("报表包的文件夹，或其中一个文件", "The folder of a pack, or a file in it"), valueName: "path"),
      completion: .file())
    var path: String

    func run() throws {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw Stop(.notFound, say("没有“\(path)”", "there is no “\(path)”"))
      }
      let place = URL(filePath: path, directoryHint: isFolder.boolValue ? .isDirectory : .notDirectory)
      // Files are named as they were typed.
      var folder = isFolder.boolValue ? path : (path as NSString).deletingLastPathComponent
      while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
      if folder.isEmpty { folder = "." }
      let found = try FileManager.default.contentsOfDirectory(atPath: folder)
      let inspection = Inspection(
        folder: folder, found: found, only: isFolder.boolValue ? nil : place.lastPathComponent
      ) { FileManager.default.fileExists(atPath: $0) ? try String(contentsOfFile: $0, encoding: .utf8) : nil }
      print(inspection)
      guard inspection.faults.isEmpty else {
        throw Stop(
          .unbalanced,
          say(
            "\(inspection.faults.count)处缺陷，不能据以出表", "faults: \(inspection.faults.count); nothing can be printed from it"
          )
        )
      }
      note(say("没有缺陷", "no fault"))
    }

    private func print(_ inspection: Inspection) {
      for file in inspection.unlisted {
        note(
          say(
            "\(file).json不在campaign.json的“books”中，不会出表", "campaign.json does not list \(file).json: it is never printed"
          ))
      }
      let keys = ["file", "path", "reason"]
      let rows = inspection.faults.map { [$0.file, $0.path, $0.reason] }
      if rows.isEmpty, options.format == .table { return }
      Answer(rows: rows, keys: keys, heads: [say("文件", "File"), say("位置", "Place"), say("原因", "Reason")])
        .print(as: options.format)
    }
  }
}
