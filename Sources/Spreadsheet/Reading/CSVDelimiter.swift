/// What stands between the fields of a line.
public enum CSVDelimiter: String, Hashable, Sendable, CaseIterable {
  case comma = ","
  case tab = "\t"
  case semicolon = ";"

  var byte: UInt8 {
    switch self {
    case .comma: 0x2C
    case .tab: 0x09
    case .semicolon: 0x3B
    }
  }
}
