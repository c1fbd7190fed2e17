import Spreadsheet

// LibreOffice measures a header that has room to spare anew for each device, and then may count a page more than it
// draws: an empty one. These are a point higher than their room, empty lines included, so that their height is fixed.
extension PageSetup {
  /// The page and the number of pages below, in the middle; margins are to be set before.
  mutating func numberPages(beside left: String = "") {
    footer = left + "&C&\"宋体,Regular\"&8\n&10第 &P 页 共 &N 页\n&12"
    margins.footer = margins.bottom - Double(8 + 10 + 12 - 1) / 72
  }

  /// What the reader has to know of every page, above on the right; margins are to be set before.
  mutating func mark(_ marks: [String]) {
    let words = marks.map { $0.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&") }
    header = "&R&\"黑体,Regular\"&12\(words.joined(separator: "　"))\n&12"
    margins.header = margins.top - Double(12 + 12 - 1) / 72
  }
}
