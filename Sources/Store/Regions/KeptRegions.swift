internal import Statute

/// The regions as the rows of a ledger tell them.
struct KeptRegions {
  let regions: Regions
  /// Written by a program that kept no more than the books count by.
  let isBare: Bool

  init(_ lines: [AllRegions.Answer]) {
    let rows = lines.filter { $0.order != nil }
    let seat = rows.last { $0.kind == "city" }
    let all = rows.enumerated().map { place, line in
      let next = place + 1 < rows.count && rows[place + 1].order == line.order ? rows[place + 1] : nil
      return line.region(under: seat?.code, before: next)
    }
    regions = Regions(
      city: seat?.code ?? "", cityName: seat?.place ?? "", all: all, former: lines.compactMap(\.former))
    isBare = rows.contains { $0.kindName == nil }
  }
}
