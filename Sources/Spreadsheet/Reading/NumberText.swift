/// Numbers as files write them.
enum NumberText {
  private static let powers: [Double] = (0...22).map { exponent in (0..<exponent).reduce(1.0) { power, _ in power * 10 }
  }

  /// The number, or nil when the bytes are anything but one finite decimal number.
  @inline(__always)
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    var at = 0
    var isNegative = false
    if at < bytes.count, bytes[at] == 0x2D || bytes[at] == 0x2B {
      isNegative = bytes[at] == 0x2D
      at += 1
    }
    var mantissa: UInt64 = 0
    var digits = 0
    let start = at
    while at < bytes.count, case let digit = bytes[at] &- 0x30, digit < 10 {
      mantissa = mantissa &* 10 &+ UInt64(digit)
      digits += 1
      at += 1
    }
    if at == bytes.count, digits > 0, digits <= 15 {
      return isNegative ? -Double(mantissa) : Double(mantissa)
    }
    return parseRest(bytes, start, at, mantissa, digits, isNegative)
  }

  private static func parseRest(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ from: Int, _ whole: UInt64, _ wholeDigits: Int,
    _ isNegative: Bool
  ) -> Double? {
    var (at, mantissa, digits, fraction) = (from, whole, wholeDigits, 0)
    if at < bytes.count, bytes[at] == 0x2E {
      at += 1
      while at < bytes.count, case let digit = bytes[at] &- 0x30, digit < 10 {
        mantissa = mantissa &* 10 &+ UInt64(digit)
        digits += 1
        fraction += 1
        at += 1
      }
    }
    guard digits > 0 else { return nil }
    let isPlain = at == bytes.count
    if !isPlain {
      guard bytes[at] | 0x20 == 0x65 else { return nil }
      at += 1
      if at < bytes.count, bytes[at] == 0x2D || bytes[at] == 0x2B { at += 1 }
      guard at < bytes.count, bytes[at...].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    }
    // Both exact as doubles, so the quotient is rounded once.
    if isPlain, digits <= 15, fraction <= 22 {
      let number = Double(mantissa) / powers[fraction]
      return isNegative ? -number : number
    }
    guard let number = Double(String(decoding: bytes, as: UTF8.self)), number.isFinite else { return nil }
    return number
  }
}
