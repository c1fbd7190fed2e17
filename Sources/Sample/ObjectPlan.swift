import Casework
import Statute

/// A protected object of the sample (定级对象): what it covers, and the days of its progress, nil where it stops.
struct ObjectPlan {
  let id: ObjectID
  let unit: Int
  let place: Int
  let name: String
  let sites: [Int]
  let level: Level
  var fate: Fate?
  var tester = 0
  var graded: Day?
  var accepted: Day?
  var certified: Day?
  var contracted: Day?
  var started: Day?
  var reported: Day?
  /// The day on which it was recorded first.
  var floor = Day(2015, 11, 18)
}
