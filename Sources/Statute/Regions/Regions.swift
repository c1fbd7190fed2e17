/// The regions of one city or province with their history (行政区划沿革), in the official order of rows.
///
/// Whose they are is chosen for each ledger; a ledger keeps its own.
public struct Regions: Hashable, Sendable {
  /// The code of the city or province itself, whose units have a row of their own.
  public let city: String
  public let cityName: String
  /// Every region that ever stood, by row, the older before its successor.
  public let all: [Region]
  /// Codes from before the rows, to read old records.
  public let former: [FormerCode]

  public init(city: String, cityName: String, all: [Region], former: [FormerCode] = []) {
    self.city = city
    self.cityName = cityName
    self.all = all
    self.former = former.sorted { $0.code < $1.code }
  }

  /// None at all: where no ledger says whose they are, a code is judged by its shape and province alone.
  public static let none = Regions(city: "", cityName: "", all: [])

  /// Whether the rows are the cities of a province.
  public var areOfProvince: Bool { city.hasSuffix("0000") }

  /// The rows of a day, in official order, named as they were that day.
  public func rows(on day: Day) -> [Region] { all.filter { $0.stands(on: day) } }

  /// The region that bears this very code, standing or historic; of one that was renamed under its code, the newest.
  public func region(_ code: String) -> Region? { all.last { $0.code == code } }

  /// Whether a code of these rows stood on a day; nil where it is none of theirs.
  public func stands(_ code: String, on day: Day) -> Bool? {
    let named = all.filter { $0.code == code }
    return named.isEmpty ? nil : named.contains { $0.stands(on: day) }
  }

  /// The row to which a code of any time belongs on a day: 371523 in 2026 is 茌平区, 371503 in 2016 is 茌平县.
  public func row(of code: String, on day: Day) -> Region? {
    guard let order = region(lineage(code))?.order else { return nil }
    return all.first { $0.order == order && $0.stands(on: day) }
  }

  /// The name valid on a day for the row of a code of any time.
  public func name(of code: String, on day: Day) -> String? { row(of: code, on: day)?.name }

  /// The name under which a code stood in its own time.
  public func historicName(of code: String) -> String? {
    region(code)?.name ?? former.first { $0.code == code }?.name
  }

  /// The region a return means: by code, or by a name it has or had. A full name is taken at its word (茌平县 is 371523
  /// on any day); a short name or alias means the region standing on the day, or the newest.
  public func find(_ text: String, on day: Day? = nil) -> Region? {
    let words = TypedText.code(text)
    let exact = all.filter { $0.code == words || $0.name == words }
    if let newest = exact.last { return day.flatMap { day in exact.first { $0.stands(on: day) } } ?? newest }
    let known = all.filter { $0.shortName == words || $0.aliases.contains(words) }
    guard known.isEmpty else { return day.map { day in known.first { $0.stands(on: day) } } ?? known.last }
    // Returns put the city's name before the county's.
    guard !cityName.isEmpty, words.hasPrefix(cityName), words != cityName else { return nil }
    return find(String(words.dropFirst(cityName.count)), on: day)
  }

  private func lineage(_ code: String) -> String {
    former.first { $0.code == code }?.successor ?? code
  }
}
