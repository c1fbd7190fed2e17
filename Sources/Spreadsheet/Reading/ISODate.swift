/// `2026-03-05` and `2026-03-05T14:30:00`, as strict files write a date.
enum ISODate {
  /// The serial of the moment in the workbook's system, or nil when the bytes are none.
  static func serial(_ bytes: UnsafeBufferPointer<UInt8>, epoch1904: Bool) -> Double? {
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      var number = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      return number
    }
    guard bytes.count >= 10, bytes[4] == 0x2D, bytes[7] == 0x2D, let year = number(0..<4), let month = number(5..<7),
      let day = number(8..<10)
    else { return nil }
    var seconds = 0
    if bytes.count > 10 {
      guard bytes[10] == 0x54, bytes.count >= 19, bytes[13] == 0x3A, bytes[16] == 0x3A, let hour = number(11..<13),
        let minute = number(14..<16), let second = number(17..<19)
      else { return nil }
      seconds = hour * 3600 + minute * 60 + second
    }
    guard let serial = CivilMoment(year: year, month: month, day: day, seconds: seconds)?.serial else { return nil }
    return epoch1904 ? serial - 1462 : serial
  }
}
