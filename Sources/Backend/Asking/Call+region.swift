internal import HTTPTypes
internal import Hummingbird
internal import Statute
internal import Store
internal import Wording

extension Call {
  /// The code of the region that a list is narrowed to, which may be given by name; nil for all.
  func region(_ name: String = "region") async throws -> String? {
    guard let text = text(name) else { return nil }
    guard let region = try await desks.regions.all().find(text) else {
      throw Problem(
        .notFound, .init("not_found", say("没有行政区划“\(text)”", "there is no region “\(text)”"), at: name))
    }
    return region.code
  }

  /// The codes, of any time, of the regions within the place that a list is narrowed to, which may be above the rows; nil
  /// for all.
  func codesWithin() async throws -> Set<String>? {
    guard let text = text("region") else { return nil }
    let isAbove = text.utf8.count == 6 && text.hasSuffix("00") && text.allSatisfy(\.isNumber)
    let code = isAbove ? text : try await region() ?? text
    return Reach("region:\(code)", of: try await desks.regions.all()).codes
  }

  /// The region that bears the very code that stands at a place of the request.
  func region(coded code: String, at place: String, of regions: Regions) throws(Problem) -> Region {
    guard let region = regions.region(code) else {
      throw Problem.unreadable(
        place, say("没有统计归属“\(code)”", "there is no region “\(code)”"),
        cure: say("mlps region list 列出各代码", "mlps region list shows the codes"))
    }
    return region
  }

  /// How far the visitor's scope reaches over the rows of the books.
  func reach() async throws -> Reach { Reach(visitor.scope, of: try await desks.regions.all()) }
}
