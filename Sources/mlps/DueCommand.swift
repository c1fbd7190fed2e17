import ArgumentParser
import Statute
import Wording

/// 期限。
struct DueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: say("期限：清单、逐日推算、预测逾期", "Deadlines: lists, the arithmetic, who will be late"),
    discussion: say("示例：mlps due list --within 30", "Example: mlps due list --within 30"),
    subcommands: [List.self, Explain.self, Simulate.self])

  /// What a filter says, read strictly.
  static func region(_ text: String?) throws(Stop) -> String? {
    guard let text else { return nil }
    guard let region = Regions.liaocheng.find(text) else {
      throw Stop(.notFound, say("没有行政区划“\(text)”", "there is no region “\(text)”"))
    }
    return region.code
  }
}
