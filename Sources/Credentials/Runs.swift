/// Runs of characters (连续字符): one repeated, or neighbours in the alphabet, among the digits or on the keyboard.
enum Runs {
  private static let rows: [[Character]] = [
    "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./", "!@#$%^&*()_+",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/", "qazwsxedcrfvtgbyhnujmikolp", "1q2w3e4r5t6y7u8i9o0p",
    "q1w2e3r4t5y6u7i8o9p0",
  ].map(Array.init)

  private static let neighbours: [Set<[Character]>] = (rows + rows.map { $0.reversed() }).map { row in
    Set(zip(row, row.dropFirst()).map { [$0, $1] })
  }

  /// The lengths, of three and more, of the runs that begin at a place.
  @Sendable static func lengths(_ text: [Character], _ start: Int) -> [Int] {
    let longest = ([repeated(text, start)] + neighbours.map { reach(text, start, $0) }).max() ?? 0
    return longest >= 3 ? Array(3...longest) : []
  }

  private static func repeated(_ text: [Character], _ start: Int) -> Int {
    text[start...].prefix { $0 == text[start] }.count
  }

  private static func reach(_ text: [Character], _ start: Int, _ pairs: Set<[Character]>) -> Int {
    var end = start
    while end + 1 < text.count, pairs.contains([text[end], text[end + 1]]) { end += 1 }
    return end - start + 1
  }
}
