internal import Spreadsheet

/// The digits of a code in a cell of numbers (数字格式的编号).
enum CodeText {
  /// Whether a number of these digits is still the code that was typed: fifteen digits are all a cell keeps.
  static func keepsDigits(_ raw: String) -> Bool {
    var digits = 0
    for byte in raw.utf8 {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x45, 0x65: return false
      default: break
      }
    }
    return digits < 16
  }
}

extension CellValue {
  /// As a remark shows it.
  var written: String {
    switch self {
    case .empty: ""
    case .text(let text): CellText.line(String(text.prefix(200)))
    case .number(_, let raw): raw
    case .date(let moment, _): moment.description
    case .boolean(let answer): answer ? "TRUE" : "FALSE"
    case .error(let code): code
    case .formulaWithoutValue: "公式"
    }
  }

  var isEmpty: Bool {
    switch self {
    case .empty: true
    case .text(let text): text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    default: false
    }
  }
}
