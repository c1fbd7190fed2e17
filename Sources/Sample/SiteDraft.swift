import Casework
import Statute

/// One fact of a site's story before it is recorded (待登记事实).
struct SiteDraft {
  let acted: Day?
  let content: Fact.Content
  var document: String?
  /// The day from which it may be recorded, where that is later than the story would have it.
  var notBefore: Day?
  /// What stands in its place, from which day on; its `because` and its `voids` make the correction.
  var corrected: (by: Fact.Content, on: Day?, recorded: Day, because: String, voids: Bool)?

  init(
    _ acted: Day?, _ content: Fact.Content, document: String? = nil, notBefore: Day? = nil,
    corrected: (by: Fact.Content, on: Day?, recorded: Day, because: String, voids: Bool)? = nil
  ) {
    self.acted = acted
    self.content = content
    self.document = document
    self.notBefore = notBefore
    self.corrected = corrected
  }
}
