import Casework
import Statute
import _Scenes

/// What every act's decision takes by itself, on the file of its scene (办理判断计时).
enum Decisions {
  static let turns = 200

  static func timed() throws -> [String: Any] {
    var medians: [(act: String, us: Double)] = []
    var refused: [String] = []
    for scene in Scenes.all {
      guard let wish = scene.wishes.last else { continue }
      let name = type(of: wish.act).name
      let file = try scene.played().file(of: wish.subject)
      let moment = Moment(
        on: wish.day, today: wish.day, by: wish.party, document: wish.document, fresh: wish.opening)
      // Judged a few times before, so that no table of the law is made while the clock runs.
      do {
        for _ in 0..<20 { _ = try wish.act.decide(on: file, at: moment) }
      } catch {
        refused.append(name)
        continue
      }
      var laps = Laps()
      var entries = 0
      for _ in 0..<turns { entries += try laps.lap { try wish.act.decide(on: file, at: moment) }.entries.count }
      precondition(entries > 0, "an act without a fact")
      medians.append((name, laps.median))
    }
    medians.sort { $0.us < $1.us }
    var all = Laps()
    for each in medians { all.add(.nanoseconds(Int64(each.us * 1000))) }
    return [
      "decide_acts": medians.count, "decide_min_us": medians.first?.us ?? 0, "decide_median_us": all.median,
      "decide_max_us": medians.last?.us ?? 0, "decide_refused": refused,
      "decide_slowest": medians.suffix(3).reversed().map { "\($0.act) \(Int($0.us.rounded()))" },
    ]
  }
}
