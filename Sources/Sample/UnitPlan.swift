import Casework
import Statute

/// A unit of the sample (单位), before its story is told.
struct UnitPlan {
  let id: UnitID
  let name: String
  let category: UnitCategory
  let place: Int
  let telecom: Bool
  let real: Bool
  let code: String?
  /// The five digits its filings bear.
  let serial: String
  let icp: String
  let contact: String
  let phone: String
  var sites: [Int] = []
  /// The day on which it was recorded.
  var floor = Day(2015, 11, 18)
}
