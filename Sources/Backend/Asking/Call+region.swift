internal import HTTPTypes
internal import Hummingbird
internal import Statute
internal import Wording

extension Call {
  /// The code of the region that a list is narrowed to, which may be given by name; nil for all.
  func region(_ name: String = "region") throws(Problem) -> String? {
    guard let text = text(name) else { return nil }
    guard let region = Regions.liaocheng.find(text) else {
      throw Problem(
        .notFound, .init("not_found", say("没有行政区划“\(text)”", "there is no region “\(text)”"), at: name))
    }
    return region.code
  }
}
