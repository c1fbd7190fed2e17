extension CivilMoment {
  /// The day number a cell holds in the 1900 system, or nil before 1900-01-01.
  ///
  /// The system counts a 29 February 1900 that never was as day 60.
  public var serial: Double? {
    let day = daysSinceMarchZero - CivilMoment.marchZeroOf1900System
    guard day >= 1 else { return nil }
    return Double(day > 59 ? day + 1 : day) + Double(seconds) / 86_400
  }

  /// The moment a day number stands for, or nil when it stands for none: negative, after 9999, or the 29 February 1900.
  ///
  /// Day 0 of the 1900 system, which people see as a bare time of day, is none either.
  public init?(serial: Double, epoch1904: Bool = false) {
    guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
    var number = Int(serial)
    var seconds = Int(((serial - Double(number)) * 86_400).rounded())
    if seconds == 86_400 {
      number += 1
      seconds = 0
    }
    if epoch1904 {
      self.init(daysSinceMarchZero: number + CivilMoment.marchZeroOf1904System, seconds: seconds)
    } else {
      guard number != 60, number != 0 else { return nil }
      let day = number > 60 ? number - 1 : number
      self.init(daysSinceMarchZero: day + CivilMoment.marchZeroOf1900System, seconds: seconds)
    }
  }

  /// Days from 0000-03-01 to 1899-12-31 and to 1904-01-01.
  private static let marchZeroOf1900System = 693_900
  private static let marchZeroOf1904System = 695_361

  /// Days from 0000-03-01, so that the leap day ends the year.
  private var daysSinceMarchZero: Int {
    let y = month > 2 ? year : year - 1
    return 365 * y + y / 4 - y / 100 + y / 400 + ((month + 9) % 12 * 306 + 5) / 10 + day - 1
  }

  private init?(daysSinceMarchZero n: Int, seconds: Int) {
    var year = (10_000 * n + 14_780) / 3_652_425
    var rest = n - (365 * year + year / 4 - year / 100 + year / 400)
    if rest < 0 {
      year -= 1
      rest = n - (365 * year + year / 4 - year / 100 + year / 400)
    }
    let m = (100 * rest + 52) / 3060
    self.init(
      year: year + (m + 2) / 12, month: (m + 2) % 12 + 1, day: rest - (m * 306 + 5) / 10 + 1, seconds: seconds)
  }
}
