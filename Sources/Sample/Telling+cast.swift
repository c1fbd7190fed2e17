import Casework
import Statute

extension Telling {
  /// Who there is in each place: the sites publicly known first, then departments, institutions and enterprises.
  mutating func castUnits() {
    for place in Place.liaocheng.indices {
      let wanted = Place.liaocheng[place].sites
      for real in RealSite.table where real.region == Place.liaocheng[place].code { cast(real, in: place) }
      if Place.liaocheng[place].code.hasPrefix("LC") { castPortal(of: place) }
      let organs = sites.filter { $0.place == place }.count
      cast(UnitKind.organs, in: place, upTo: max(wanted * 58 / 100, organs))
      cast(UnitKind.institutions, in: place, upTo: wanted * 88 / 100)
      cast(UnitKind.enterprises, in: place, upTo: wanted)
    }
    for (place, letter) in [(0, "甲"), (0, "乙"), (0, "丙"), (3, "甲"), (8, "乙")] {
      let name = "基础电信企业\(Place.liaocheng[place].prefix)分公司（\(letter)）"
      let unit = addUnit(name, .enterprise, in: place, telecom: true)
      addSite("\(name)网上营业厅", of: unit, domain: "www.\(Place.liaocheng[place].pinyin)-telecom.com", third: 0)
    }
    for fate in Fate.allCases where fate.isExtra {
      for number in 0..<fate.cast.count { castExtra(fate, number) }
    }
  }

  @discardableResult
  private mutating func addUnit(
    _ name: String, _ category: UnitCategory, in place: Int, telecom: Bool = false, real: Bool = false
  ) -> Int {
    let coded = !random.chance(8)
    units.append(UnitPlan(
      id: .fresh(using: &random), name: name, category: category, place: place, telecom: telecom, real: real,
      code: coded ? codes.creditCode(of: category, region: Place.liaocheng[place].code) : nil,
      serial: codes.unitSerial(), icp: codes.icpHead(), contact: person(), phone: codes.phone()))
    return units.count - 1
  }

  @discardableResult
  private mutating func addSite(
    _ name: String, of unit: Int, domain: String, third: Int, real: RealSite? = nil
  ) -> Int {
    sites.append(SitePlan(
      id: .fresh(using: &random), unit: unit, place: units[unit].place, name: name, category: units[unit].category,
      domain: codes.domain(domain), ip: codes.address(), hosting: random.pick(Phrases.hostings), third: third,
      real: real))
    units[unit].sites.append(sites.count - 1)
    return sites.count - 1
  }

  private mutating func cast(_ real: RealSite, in place: Int) {
    let unit = addUnit(real.unit, real.category, in: place, real: true)
    addSite(real.name, of: unit, domain: real.host, third: real.third ? 100 : 4, real: real)
  }

  private mutating func castPortal(of place: Int) {
    let here = Place.liaocheng[place]
    let unit = addUnit("\(here.name)管理委员会", .organ, in: place)
    addSite("\(here.name)管理委员会门户网站", of: unit, domain: "www.\(here.zone)", third: 100)
  }

  /// Units of these kinds until the place has that many sites.
  private mutating func cast(_ kinds: [UnitKind], in place: Int, upTo count: Int) {
    let here = Place.liaocheng[place]
    var held = sites.filter { $0.place == place }.count
    var round = 0
    while held < count {
      for kind in kinds where held < count && !random.chance(8) {
        let name = here.prefix + (round == 0 ? "" : ["", "城区", "开发区", "新区"][round % 4]) + kind.name
        guard !units.contains(where: { $0.name == name }) else { continue }
        let unit = addUnit(name, kind.category, in: place)
        addSite("\(name)网站", of: unit, domain: domain(kind.label, of: kind.category, in: here), third: kind.third)
        held += 1
        for (number, other) in kind.more.enumerated() where held < count && random.chance(place == 0 ? 60 : 30) {
          let label = "\(kind.label)\(["fw", "cx", "zx"][number % 3])"
          addSite(here.prefix + other, of: unit, domain: domain(label, of: kind.category, in: here), third: kind.third)
          held += 1
        }
      }
      round += 1
    }
  }

  private func domain(_ label: String, of category: UnitCategory, in place: Place) -> String {
    switch category {
    case .organ: "\(label).\(place.zone)"
    case .institution: label.contains("z") ? "www.\(place.pinyin)-\(label).net" : "www.\(place.pinyin)-\(label).cn"
    case .enterprise: "www.\(place.pinyin)-\(label).com"
    }
  }

  private mutating func castExtra(_ fate: Fate, _ number: Int) {
    let place = [0, 2, 3, 6, 8][number % 5]
    let here = Place.liaocheng[place]
    let owners = units.indices.filter {
      units[$0].place == place && units[$0].category != .enterprise && !units[$0].real && units[$0].sites.count == 1
    }
    let unit = random.pick(owners)
    let site: Int
    switch fate {
    case .duplicate:
      let twin = sites[units[unit].sites[0]]
      site = addSite(twin.name, of: unit, domain: "m.\(twin.domain)", third: 0)
    default:
      let name = "\(units[unit].name)\(["公共服务平台", "数据开放网", "政民互动网", "移动门户"][number % 4])"
      site = addSite(name, of: unit, domain: "pt\(number + 1).\(here.zone)", third: 0)
      sites[site].origin = .new
    }
    sites[site].fate = fate
  }
}
