import ArgumentParser
import Statute
import Wording

/// What every question about a campaign takes (查询选项): which one, and as of which day.
struct CampaignQuestionOptions: ParsableArguments {
  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp(say("专项行动", "The campaign"))) var campaign: String
  @Option(help: ArgumentHelp(say("截至哪天", "As of this day"), valueName: "day")) var asOf: String?

  /// Asks for a part of it, with what the question says besides, and shows the answer.
  func show(_ part: String, _ more: [(String, String?)] = []) async throws {
    let day = try asOf.map { text throws(Stop) in try Typed.day(text, "--as-of") }
    let query = [("as_of", day.map { "\($0)" })] + more
    try await Counter.open(options) { _ = try await $0.show(.get("campaigns", campaign, part, query: query)) }
  }
}
