internal import Statute

/// A day as people write it (日期写法): `2016.3.5`, `2016-3-5`, `2016/3/5`, `2016年3月5日`, eight digits.
enum DayText {
  static func read(_ text: String) -> Result<Day, Fault> {
    var word = CellText.word(text)
    // A date that a program wrote with its midnight.
    for midnight in ["T00:00:00", "00:00:00", "0:00:00", "00:00"] where word.hasSuffix(midnight) {
      let rest = word.dropLast(midnight.count)
      if rest.utf8.count >= 8 { word = String(rest) }
      break
    }
    var numbers: [Int] = []
    var widths: [Int] = []
    var number = 0
    var width = 0
    var ends = 0
    for scalar in word.unicodeScalars {
      switch scalar {
      case "0"..."9":
        guard width < 8, ends == 0 else { return .failure(Fault(.notADay)) }
        number = number * 10 + Int(scalar.value - 48)
        width += 1
      case ".", "-", "/", "年", "月", "。", "．", "–", "—":
        guard width > 0 else { return .failure(Fault(.notADay)) }
        numbers.append(number)
        widths.append(width)
        (number, width) = (0, 0)
      case "日", "号":
        ends += 1
        guard width > 0, ends == 1 else { return .failure(Fault(.notADay)) }
      default: return .failure(Fault(.notADay))
      }
    }
    if width > 0 {
      numbers.append(number)
      widths.append(width)
    }
    if numbers.count == 1, widths[0] == 8 {
      return day(numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100)
    }
    guard numbers.count == 3 else { return .failure(Fault(numbers.count == 2 ? .ambiguousDay : .notADay)) }
    // 16.3.5 and 3/5/2016 may each mean more than one day.
    guard widths[0] == 4 else {
      return .failure(Fault(widths.allSatisfy { $0 <= 2 } || widths[2] == 4 ? .ambiguousDay : .notADay))
    }
    guard widths[1] <= 2, widths[2] <= 2 else { return .failure(Fault(.notADay)) }
    return day(numbers[0], numbers[1], numbers[2])
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Result<Day, Fault> {
    guard (1900...2100).contains(year), let found = Day(year: year, month: month, day: day) else {
      return .failure(Fault(.noSuchDay))
    }
    return .success(found)
  }

  struct Fault: Error, Equatable {
    let value: ValueFault
    init(_ value: ValueFault) { self.value = value }
  }

  /// The day after 截至 or 截止 in a title, nil when there is none.
  static func asOf(inTitle title: String) -> Day? {
    let word = CellText.word(title)
    guard let mark = word.firstRange(of: "截至") ?? word.firstRange(of: "截止") else { return nil }
    let rest = word[mark.upperBound...].drop { $0 == ":" || $0 == "日" || $0 == "期" }
    let day = rest.prefix { $0.isNumber || "年月日.-/".contains($0) }
    // 截至2016年3月5日 may run on in digits of its own; the day ends with 日 where there is one.
    let end = day.firstIndex(of: "日").map { day[...$0] } ?? day
    return try? read(String(end)).get()
  }
}
