/// What a statistical row is (行政区划类别).
///
/// The first two are the row of whoever keeps the books: the units of the city or of the province itself.
public enum RegionKind: String, CaseIterable, Hashable, Sendable {
  case municipal = "市本级"
  case provincial = "省本级"
  case prefecture = "地级行政区"
  case district = "市辖区"
  case county = "县"
  case countyCity = "县级市"
  case developmentZone = "市属开发区"

  /// Whether it is the keeper's own row.
  public var isOwn: Bool { self == .municipal || self == .provincial }
}
