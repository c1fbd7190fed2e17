import ArgumentParser
import Foundation
import Intake
import Wording

/// 填报模板。
struct TemplateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: say("填报模板：台账、隐患台账、名录", "Workbooks to be filled in"),
    discussion: say(
      """
      示例：mlps template ledger -o 台账.xlsx
           mlps import plan 台账.xlsx -o 台账.plan
      种类：ledger（网站安全专项整治台账：单位、网站、定级对象、备案、测评）、findings（安全隐患整改台账）、roster（网站名录）。
      不写种类时列出全部。填好后以 import plan 报入。
      """,
      """
      Example: mlps template ledger -o ledger.xlsx
               mlps import plan ledger.xlsx -o ledger.plan
      Kinds: ledger (units, sites, graded objects, filings, tests), findings, roster. Without a kind, all are listed.
      """))
  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(say("种类", "The kind"), valueName: "kind"),
    completion: .list(Intake.Form.allCases.map(\.rawValue)))
  var kind: String?
  @Option(name: [.customShort("o"), .long], help: ArgumentHelp(say("写到哪里", "The file to write"), valueName: "file"))
  var output: String?

  func run() async throws {
    try await Counter.open(options) { counter in
      guard let kind else {
        try await counter.show(.get("templates"))
        return
      }
      let name = Intake.Form(rawValue: kind).map { "\($0.title).xlsx" } ?? "\(kind).xlsx"
      let place = output ?? name
      try await counter.fetchTemplate(kind, to: URL(filePath: place))
      print(place)
    }
  }
}

extension Counter {
  fileprivate func fetchTemplate(_ kind: String, to place: URL) async throws {
    try await fetch(.get("templates", kind), to: place)
  }

  /// Puts the workbooks of every kind into folders, as 附件6 of what is sent out.
  func fetchTemplates(to folders: [URL]) async throws {
    for template in try await read(.get("templates"), as: [ListedTemplate].self) {
      let name = try Counter.plain("附件6_填报模板_\(template.name).xlsx")
      for folder in folders {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try await fetchTemplate(template.kind, to: folder.appending(path: name))
      }
    }
  }

  private struct ListedTemplate: Decodable {
    let kind: String
    let name: String
  }
}
