import Spreadsheet

/// Reads the first sheet of a workbook whole, every cell as a value of its own, and says what was there.
@main
struct ReadBook {
  static func main() throws {
    var reader = try WorkbookReader(path: CommandLine.arguments[1])
    var (rows, texts, dates, numbers, characters, sum) = (0, 0, 0, 0, 0, 0.0)
    try reader.read(sheet: 0) { row in
      rows += 1
      for index in 0..<row.count {
        switch row[index].value {
        case .text(let text):
          texts += 1
          characters += text.utf8.count
        case .date: dates += 1
        case .number(let number, _):
          numbers += 1
          sum += number
        case .empty, .boolean, .error, .formulaWithoutValue: break
        }
      }
    }
    print(rows, texts, dates, numbers, characters, Int(sum))
  }
}
