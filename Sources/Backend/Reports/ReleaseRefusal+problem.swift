internal import HTTPTypes
internal import Store
internal import Wording

extension Problem {
  /// Why a run is not released, and what would cure it.
  init(_ refusal: ReportBook.ReleaseRefusal) {
    self =
      switch refusal {
      case .exceptionNeeded(let failures):
        Problem(
          .conflict,
          Reason(
            "unbalanced",
            say(
              "勾稽关系不平(\(failures.joined(separator: "、"))),不能发布",
              "its checks do not balance (\(failures.joined(separator: ", "))): it is not released"),
            cure: say(
              "更正后重出;确需报出的,说明作为例外的理由(exception)",
              "mend and build it again, or say why it goes out as an exception (exception)"), at: "/exception"))
      case .nothingToExcept:
        Problem(
          .unprocessableContent,
          Reason(
            "nothing_to_except", say("勾稽关系已平,没有例外可言", "its checks balance: there is nothing to except"),
            cure: say("不写理由", "leave the exception out"), at: "/exception"))
      case .alreadyReleased(let release):
        Problem(
          .conflict,
          Reason(
            "already_released",
            say(
              "已由\(release.recordedBy)于 \(release.recordedAt) 发布",
              "it was released already, by \(release.recordedBy) at \(release.recordedAt)"),
            cure: say("发布后有误的,更正登记后另出一期", "what is wrong in it is corrected, and the next issue says so")))
      }
  }
}
