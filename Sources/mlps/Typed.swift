import Statute
import Wording

/// What was typed, read strictly; what cannot be read ends the run with usage (2) and says how it is written.
enum Typed {
  static func day(_ text: String, _ name: String) throws(Stop) -> Day {
    guard let day = Day(iso: text) else {
      throw usage(
        "\(name)应为日期，写作2026-02-28；“\(text)”不是日期", "\(name) is a day, written 2026-02-28; “\(text)” is none")
    }
    return day
  }

  static func count(_ text: String?, _ name: String) throws(Stop) -> Int? {
    guard let text else { return nil }
    guard !text.isEmpty, text.utf8.count <= 9, text.utf8.allSatisfy({ (48...57).contains($0) }), let count = Int(text)
    else {
      throw usage("\(name)应为不小于0的整数；“\(text)”不是", "\(name) is a whole number from 0; “\(text)” is none")
    }
    return count
  }

  static func percentage(_ text: String?, _ name: String) throws(Stop) -> Percentage? {
    guard let text else { return nil }
    guard let percentage = Percentage(text) else {
      throw usage(
        "\(name)应为0至100的数，至多三位小数；“\(text)”不是",
        "\(name) is a number from 0 to 100 with at most three decimals; “\(text)” is none")
    }
    return percentage
  }

  static func word<Word: RawRepresentable<String>>(
    _ text: String, _ name: String, among words: [Word]
  ) throws(Stop) -> Word {
    guard let word = words.first(where: { $0.rawValue == text }) else {
      let list = words.map(\.rawValue)
      throw usage(
        "\(name)没有“\(text)”；可用：\(list.joined(separator: "、"))",
        "\(name) knows no “\(text)”; it takes \(list.joined(separator: ", "))")
    }
    return word
  }

  /// `society:serious,citizen:grave`; names the first part that cannot be read.
  static func impacts(_ text: String, _ name: String) throws(Stop) -> [Impact] {
    var impacts: [Impact] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let impact = Impact(part) else {
        guard !part.isEmpty else { throw usage("\(name)有空项", "an item of \(name) is empty") }
        throw usage(
          "\(name)中的“\(part)”不能识别；写作 客体:程度，客体为citizen、society、state，程度为general、serious、grave，多项以逗号分隔",
          "“\(part)” in \(name) cannot be read; write OBJECT:HARM with citizen, society or state and general, serious "
            + "or grave, several separated by commas")
      }
      impacts.append(impact)
    }
    return impacts
  }

  static func usage(_ chinese: String, _ english: String) -> Stop { Stop(.usage, say(chinese, english)) }
}
