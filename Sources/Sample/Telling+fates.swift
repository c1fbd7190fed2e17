import Casework
import Statute

extension Telling {
  private static let windows: [(Day, Day)] = [
    (Day(2015, 12, 2), Day(2015, 12, 17)), (Day(2016, 1, 11), Day(2016, 3, 28)), (Day(2016, 4, 18), Day(2016, 6, 27)),
  ]

  /// When each site is complete, as its place's pace has it, and which sites something uncommon befalls.
  mutating func castFates() {
    for place in Place.liaocheng.indices {
      let here = random.shuffled(sites.indices.filter { sites[$0].place == place && sites[$0].fate == nil })
      for (rank, site) in here.enumerated() {
        let share = (rank * 100 + 50) / here.count
        sites[site].wave = Place.liaocheng[place].pace.firstIndex { share < $0 }
      }
    }
    for fate in Fate.allCases where !fate.isExtra { befall(fate) }
    for site in sites.indices {
      if let wave = sites[site].wave {
        sites[site].target = day(Telling.windows[wave].0, Telling.windows[wave].1)
      } else if sites[site].fate == nil {
        sites[site].lacks = lacks(of: sites[site].category, telecom: units[sites[site].unit].telecom)
      }
      sites[site].listedOn = listing(of: sites[site])
    }
  }

  private mutating func befall(_ fate: Fate) {
    let (count, wave) = fate.cast
    let fit = random.shuffled(sites.indices.filter {
      let site = sites[$0]
      return site.fate == nil && site.real == nil && site.wave == wave && site.category != .enterprise
        && units[site.unit].sites.count == 1 && (fate != .movedToZone || site.place == 1)
        && (fate != .mergedIntoPortal || (2...8).contains(site.place))
        && (fate != .wrongLevel && fate != .expired || site.place > 0)
    })
    for site in fit.prefix(count) { sites[site].fate = fate }
  }

  private mutating func lacks(of category: UnitCategory, telecom: Bool) -> [Lack] {
    if telecom { return [.letter] }
    // swift-format-ignore
    var likely: [Lack] = [.findings, .findings, .findings, .assessment, .assessment, .assessment, .filing, .filing,
                          .letter, .icp, .grading]
    if category != .enterprise { likely += [.mark, .mark, .review] }
    var lacks = [random.pick(likely)]
    if random.chance(45) { lacks.append(random.pick(likely)) }
    return lacks
  }

  private mutating func listing(of site: SitePlan) -> Day {
    let usual = day(Day(2015, 11, 18), Day(2015, 12, 11))
    switch site.fate {
    case .planned, .prepared: return day(Day(2016, 1, 11), Day(2016, 3, 20))
    case .seenUnready: return Day(2016, 3, 16)
    case .seenReady: return Day(2016, 5, 18)
    case .some: return usual
    case nil: break
    }
    switch site.wave {
    case 0: return day(Day(2015, 11, 18), Day(2015, 11, 27))
    case 1: return random.chance(95) ? usual : day(Day(2015, 12, 21), Day(2016, 1, 6))
    default: return random.chance(88) || site.real != nil ? usual : day(Day(2015, 12, 21), Day(2016, 3, 18))
    }
  }
}
