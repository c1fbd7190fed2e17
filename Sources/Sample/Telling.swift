import Casework
import Statute

/// The sample as it is being told (讲述): a cast of units, sites and objects, then story after story into the chronicle.
struct Telling {
  var random: SplitMix64
  var codes = Codes()
  var chronicle = Chronicle()
  var units: [UnitPlan] = []
  var sites: [SitePlan] = []
  var objects: [ObjectPlan] = []
  var testers: [TesterPlan] = []

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A person of no real name.
  mutating func person() -> String { random.pick(Phrases.surnames) + (random.chance(50) ? "某" : "某某") }

  mutating func day(_ from: Day, _ through: Day) -> Day {
    let day = from + random.int(0...max(0, through - from))
    return day < LiaochengSample.start ? day : OfficeDays.onOrBefore(day)
  }

  /// The day on which a desk records what was done on a day, not before the last record of the same chain.
  ///
  /// Most acts are recorded on the day or the next; a few of those shortly before an issue only after its freeze.
  mutating func recordingDay(of acted: Day?, notBefore floor: Day) -> Day {
    var lag = random.chance(75) ? 0 : random.int(1...2)
    if let acted {
      for issue in LiaochengSample.issues.dropLast() where (0...11).contains(issue.asOf - acted) && random.chance(4) {
        lag += random.int(12...32)
      }
    }
    let day = OfficeDays.onOrAfter(max(floor, (acted ?? floor) + lag))
    return max(min(day, Chronicle.lastDay), acted ?? floor)
  }
}
