internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Intake
internal import Store
internal import Wording

extension Routes {
  /// Workbooks that are to be filled in and handed in.
  static let templates: [Route] = [
    .get("/v1/templates") { _ in
      .answer(
        Answer(
          rows: Intake.Form.allCases.map { [$0.rawValue, $0.title] }, keys: ["kind", "name"],
          heads: [say("种类", "Kind"), say("名称", "Name")]))
    },
    .get("/v1/templates/{kind}") { call in
      guard let form = Intake.Form(rawValue: call.place("kind")) else {
        let kinds = Intake.Form.allCases.map(\.rawValue).joined(separator: say("、", ", "))
        throw Problem.notFound(
          say(
            "没有模板“\(call.place("kind"))”;可用:\(kinds)",
            "there is no template “\(call.place("kind"))”; there are \(kinds)"))
      }
      let folder = try Scratch.make()
      defer { Scratch.remove(folder) }
      let path = folder.appending(path: "template.xlsx")
      let regions = try await call.desks.regions.all()
      try TemplatePrinter(form, on: call.today, regions: regions).write(to: path.path(percentEncoded: false))
      return .file(
        try Data(contentsOf: path), named: "\(form.title).xlsx",
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    },
  ]
}
