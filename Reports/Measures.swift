import Foundation

/// All measures by their ids (指标目录), read from `measures.json` and checked: a faulty catalogue stops the program.
public struct Measures: Sendable {
  /// In the order of the catalogue.
  public let all: [Measure]
  private let places: [Measure.ID: Int]

  public subscript(id: Measure.ID) -> Measure? { places[id].map { all[$0] } }

  /// Those that count rows of a kind.
  public func counting(_ kind: RowKind) -> [Measure] { all.filter { $0.kind == kind } }

  /// Every set that lies within another by construction, with it: never more is counted of it.
  var subsets: [(inner: Measure.ID, outer: Measure.ID)] {
    all.compactMap { inner in
      inner.within.flatMap { outer in self[outer]?.sum == inner.sum ? (inner.id, outer) : nil }
    }
  }

  /// The sets that a number is made of: itself, or the two of a rate.
  func sets(of id: Measure.ID) -> [Measure.ID] {
    guard case .rate(let part, let whole)? = self[id]?.rule else { return [id] }
    return [part, whole]
  }

  /// Whether every row of the first set is, by construction, a row of the second.
  public func isWithin(_ inner: Measure.ID, _ outer: Measure.ID) -> Bool {
    var at: Measure.ID? = inner
    while let id = at {
      if id == outer { return true }
      at = self[id]?.within
    }
    return false
  }

  /// The catalogue the product ships.
  public static let catalogue: Measures = {
    do {
      return try Measures(json: text(of: "measures.json"))
    } catch {
      preconditionFailure("measures.json: \(error)")
    }
  }()

  private struct Entry: Decodable {
    let id, heading, definition: String
    let of: RowKind?
    let within: String?
    let `where`: [String]?
    let rate: [String]?
    let sum: String?
  }

  /// Reads and checks a catalogue.
  public init(json: String) throws(LayoutFault) {
    let entries: [Entry]
    do {
      entries = try JSONDecoder().decode([Entry].self, from: Data(json.utf8))
    } catch {
      throw LayoutFault(file: "measures.json", path: "", reason: "\(error)")
    }
    var all: [Measure] = []
    var places: [Measure.ID: Int] = [:]
    for entry in entries {
      func fault(_ reason: String) -> LayoutFault {
        LayoutFault(file: "measures.json", path: entry.id, reason: reason)
      }
      guard places[entry.id] == nil else { throw fault("指标重复") }
      let rule: Measure.Rule
      if let rate = entry.rate {
        guard rate.count == 2, places[rate[0]] != nil, places[rate[1]] != nil else { throw fault("比率须由两个已有指标构成") }
        var at: String? = rate[0]
        while let id = at, id != rate[1] { at = places[id].flatMap { all[$0].within } }
        guard at != nil else { throw fault("分子\(rate[0])不包含于分母\(rate[1])") }
        rule = .rate(of: rate[0], in: rate[1])
      } else {
        guard let kind = entry.of else { throw fault("未注明所计的行") }
        var terms: [Term] = []
        if let outer = entry.within {
          guard let place = places[outer], case .set(kind, let outerTerms) = all[place].rule else {
            throw fault("上级指标\(outer)不存在或所计的行不同")
          }
          terms = outerTerms
        }
        for text in entry.where ?? [] {
          guard let term = Term(text, of: kind) else { throw fault("条件“\(text)”不是\(kind.rawValue)行的列") }
          terms.append(term)
        }
        guard !terms.isEmpty else { throw fault("没有条件") }
        if let sum = entry.sum, !kind.summed.contains(sum) { throw fault("\(kind.rawValue)行的“\(sum)”不能相加") }
        rule = .set(kind, terms)
      }
      places[entry.id] = all.count
      all.append(
        Measure(
          id: entry.id, heading: entry.heading, definition: entry.definition, within: entry.within, rule: rule,
          sum: entry.sum))
    }
    self.all = all
    self.places = places
  }
}
