/// What a statistical row is (行政区划类别).
public enum RegionKind: String, CaseIterable, Hashable, Sendable {
  case municipal = "市本级"
  case district = "市辖区"
  case county = "县"
  case countyCity = "县级市"
  case developmentZone = "市属开发区"
}
