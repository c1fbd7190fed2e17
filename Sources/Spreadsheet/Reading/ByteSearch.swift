import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Where these bytes first stand.
  func offset(of mark: [UInt8]) -> Int? {
    guard let first = mark.first, let base = baseAddress else { return nil }
    var at = 0
    while at + mark.count <= count, let found = memchr(base + at, Int32(first), count - mark.count + 1 - at) {
      at = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if memcmp(base + at, mark, mark.count) == 0 { return at }
      at += 1
    }
    return nil
  }
}
