internal import Foundation
internal import Statute
internal import Wording

/// What is sent with an act (办理单): its day, its paper, its evidence, and its own content.
struct ActSheet {
  /// The day of the act; nil: today.
  let actedOn: Day?
  /// The number of the paper it rests on (文号).
  let document: String?
  /// Digests of the files that prove it (证明材料).
  let evidence: [String]
  let content: Data

  init(_ call: Call) throws {
    let fields = try call.fields(["acted_on", "document", "evidence", "content"])
    actedOn = try fields.optionalText("acted_on").map { text throws in try Call.day(text, "/acted_on") }
    document = try fields.optionalText("document")
    evidence = try fields.value("evidence", [String].self, "摘要的列表", "a list of digests") ?? []
    content = try JSONSerialization.data(
      withJSONObject: try fields.value("content", [String: Any].self, "对象", "an object") ?? [:])
  }
}
