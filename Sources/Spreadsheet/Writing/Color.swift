/// A colour as red, green and blue, one byte each.
public struct Color: Hashable, Sendable {
  public let rgb: UInt32

  /// `0xRRGGBB`; higher bits are dropped.
  public init(_ rgb: UInt32) { self.rgb = rgb & 0xFF_FFFF }

  public static let black = Color(0x000000)
  public static let white = Color(0xFFFFFF)
  public static let grey = Color(0xD9D9D9)
  public static let red = Color(0xC00000)
  public static let yellow = Color(0xFFC000)
  public static let green = Color(0x00B050)

  /// The library reads 0 as "no colour" and has a bit of its own for black.
  var native: UInt32 { rgb == 0 ? 0x100_0000 : rgb }
}
