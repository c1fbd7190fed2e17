/// A name as two writings of it compare (名称比对): width, spaces and brackets make no difference.
public enum NameKey {
  public static func of(_ name: String) -> String {
    var key = String.UnicodeScalarView()
    key.reserveCapacity(name.utf8.count)
    var changed = false
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x3000, 0x200B, 0xFEFF: changed = true
      case 0xFF01...0xFF5E:
        key.append(lowered(scalar.value - 0xFEE0))
        changed = true
      case 0x3014, 0x3010, 0x5B, 0x7B:
        key.append("(")
        changed = true
      case 0x3015, 0x3011, 0x5D, 0x7D:
        key.append(")")
        changed = true
      case 0x41...0x5A:
        key.append(lowered(scalar.value))
        changed = true
      default: key.append(scalar)
      }
    }
    return changed ? String(key) : name
  }

  private static func lowered(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: (0x41...0x5A).contains(value) ? value + 0x20 : value))
  }
}
