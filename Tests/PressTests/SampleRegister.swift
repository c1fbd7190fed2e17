import Reports
import Statute

/// A register made up for a test: rows that are consistent by construction, and the cube counted from them.
struct SampleRegister: ListSource {
  static let regions2016: [RegionRow] = [
    RegionRow(code: "371500", name: "聊城市市直", kind: .city, order: 0),
    RegionRow(code: "371502", name: "东昌府区", kind: .county, order: 1),
    RegionRow(code: "371523", name: "茌平县", kind: .county, order: 2, validTo: Day(2019, 8, 2)),
    RegionRow(code: "371581", name: "临清市", kind: .county, order: 3),
    RegionRow(code: "371525", name: "冠县", kind: .county, order: 4),
    RegionRow(code: "371522", name: "莘县", kind: .county, order: 5),
    RegionRow(code: "371521", name: "阳谷县", kind: .county, order: 6),
    RegionRow(code: "371524", name: "东阿县", kind: .county, order: 7),
    RegionRow(code: "371526", name: "高唐县", kind: .county, order: 8),
    RegionRow(code: "LC-JKQ", name: "聊城经济技术开发区", kind: .zone, order: 9),
    RegionRow(code: "LC-GXQ", name: "聊城高新技术产业开发区", kind: .zone, order: 10),
    RegionRow(code: "LC-DJQ", name: "聊城江北水城旅游度假区", kind: .zone, order: 11),
  ]

  /// The same after 茌平 became a district of the city.
  static let regions2025 = regions2016.map { row in
    row.order == 2
      ? RegionRow(code: "371503", name: "茌平区", kind: .county, order: 2, validFrom: Day(2019, 8, 2)) : row
  }

  var rows: [SampleRow] = []
  /// The units that its sites are of.
  private(set) var units: [UnitRow] = []

  /// So many sites a row, this far on in their work.
  init(seed: UInt64, sites: Int, progress: Int, regions: [RegionRow] = regions2016) {
    var random = SampleRandom(seed: seed)
    for region in regions {
      for place in 0..<(region.kind == .city ? sites * 2 : region.kind == .zone ? max(1, sites / 3) : sites) {
        addSite(place, region, progress, &random)
      }
    }
  }

  /// Every measure counted over the rows.
  func cube(_ measures: Measures = .catalogue) -> Cube {
    var cube = Cube()
    for measure in measures.all where measure.kind != nil {
      for row in rows where row.belongs(to: measure) {
        cube.enter(measure.id, row.group, row.weight(in: measure))
        if let unit = row.unit { cube.enter(measure.id, row.group, row.weight(in: measure), of: unit) }
      }
    }
    return cube
  }

  /// The unit of that name, which is known from now on.
  mutating func unit(_ name: String, _ group: Group) -> UnitRow.ID {
    if !units.contains(where: { $0.id == name }) {
      units.append(UnitRow(id: name, name: name, category: group.category, region: group.region))
    }
    return name
  }

  nonisolated(nonsending) func rows(_ list: ListQuery, each: ([RawCell]) throws -> Void) async throws -> Int {
    let chosen = matching(list)
    for row in chosen { try Self.handOver(list.columns.map { row.cells[$0] ?? .empty }[...], after: [], to: each) }
    return chosen.count
  }

  /// Hands over a row whose texts are held meanwhile, one within the other.
  private static func handOver(
    _ cells: ArraySlice<Cell>, after raw: [RawCell], to each: ([RawCell]) throws -> Void
  ) throws {
    guard let cell = cells.first else { return try each(raw) }
    switch cell {
    case .text(var text): try text.withUTF8 { try handOver(cells.dropFirst(), after: raw + [.text($0)], to: each) }
    case .empty: try handOver(cells.dropFirst(), after: raw + [.empty], to: each)
    case .number(let number): try handOver(cells.dropFirst(), after: raw + [.number(number)], to: each)
    case .day(let day): try handOver(cells.dropFirst(), after: raw + [.day(day)], to: each)
    case .flag(let flag): try handOver(cells.dropFirst(), after: raw + [.flag(flag)], to: each)
    case .particulars(let told): try handOver(cells.dropFirst(), after: raw + [.particulars(told)], to: each)
    }
  }

  func count(_ list: ListQuery) async throws -> Int { matching(list).count }

  private func matching(_ list: ListQuery) -> [SampleRow] {
    let measure = list.measure.flatMap { Measures.catalogue[$0] }
    return rows.filter { row in
      row.kind == list.kind && (measure.map(row.belongs(to:)) ?? true)
        && (list.region.map { $0 == row.group.region } ?? true)
    }
  }
}
