import Casework
import Statute

/// A website of the sample (网站), before its story is told.
struct SitePlan {
  let id: SiteID
  let unit: Int
  let place: Int
  let name: String
  let category: UnitCategory
  let domain: String
  let ip: String
  let hosting: String
  /// Of a hundred like it, how many are of level three.
  let third: Int
  let real: RealSite?
  var origin = SiteOrigin.existing
  /// At which issue it is first complete: 0, 1, 2; nil when it never is.
  var wave: Int?
  /// The day by which everything due of it is done.
  var target: Day?
  var lacks: [Lack] = []
  var fate: Fate?
  var listedOn = Day(2015, 11, 18)
  var object: Int?
  /// The day from which its chain of records may go on.
  var floor = Day(2015, 11, 18)

  func lacks(_ lack: Lack) -> Bool { lacks.contains(lack) }
}
