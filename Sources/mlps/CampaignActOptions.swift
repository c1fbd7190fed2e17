import ArgumentParser
import Foundation
import Wording

/// What every act on a campaign takes (办理选项).
struct CampaignActOptions: ParsableArguments {
  @OptionGroup var options: GlobalOptions
  @OptionGroup var capacity: PartyOptions
  @Argument(help: ArgumentHelp(say("专项行动", "The campaign"))) var campaign: String
  @Option(help: ArgumentHelp(say("办理日，默认今天", "The day of the act; today"), valueName: "day")) var on: String?
  @Option(help: ArgumentHelp(say("文号", "The paper it rests on"), valueName: "text")) var document: String?
  @Option(help: ArgumentHelp(say("理由", "Why"), valueName: "text")) var reason: String?

  /// Does it, with what it says besides.
  func perform(_ act: String, _ more: [String: Any?] = [:]) async throws {
    let day = try on.map { text throws(Stop) in try Typed.day(text, "--on") }
    try capacity.requireStated(options)
    let body: [String: Any?] = ["on": day.map { "\($0)" }, "document": document, "reason": reason]
    try await Counter.open(options, as: capacity) { counter in
      _ = try await counter.show(.post("campaigns", campaign, "acts", act, body: body.merging(more) { $1 }))
    }
  }

  /// A JSON object kept in a file.
  static func object(in file: String?) throws -> [String: Any]? {
    guard let file else { return nil }
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw Stop(.notFound, say("没有文件“\(file)”", "there is no file “\(file)”"))
    }
    guard let object = try? JSONSerialization.jsonObject(with: bytes) as? [String: Any] else {
      throw Typed.usage("“\(file)”不是一个 JSON 对象", "“\(file)” is no JSON object")
    }
    return object
  }
}
