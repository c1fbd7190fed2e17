import Reports
import Spreadsheet

/// The official look (版式): fonts by their names, thin lines, black and white but for the lamps.
struct Face {
  /// What a cell is to the page.
  enum Role: Hashable {
    case label
    case mark
    case title(size: Int)
    case line(Format.Horizontal)
    case header
    case body(CellStyle, isBold: Bool, isMissing: Bool = false)
    case lamp(Lamp, isBold: Bool)
    case note
    case paragraph
    case proseHeading
    case prose
    case signature
  }

  static let song = "方正小标宋简体"
  static let hei = "黑体"
  static let fang = "仿宋_GB2312"

  let bodySize: Int
  private let workbook: Workbook

  init(_ workbook: Workbook, bodySize: Int) {
    self.workbook = workbook
    self.bodySize = bodySize
  }

  func style(_ role: Role) throws(WritingRefusal) -> Style { try workbook.style(format(role)) }

  private func format(_ role: Role) -> Format {
    switch role {
    case .label: return Format(fontName: Face.hei, fontSize: 16, horizontal: .left, vertical: .centre)
    case .mark: return Format(fontName: Face.hei, fontSize: 11, horizontal: .right, vertical: .centre)
    case .title(let size):
      return Format(
        fontName: Face.song, fontSize: Double(size), horizontal: .centre, vertical: .centre, wraps: true)
    case .line(let side): return Format(fontName: Face.fang, fontSize: 11, horizontal: side, vertical: .centre)
    case .header:
      return Format(
        fontName: Face.hei, fontSize: Double(bodySize), horizontal: .centre, vertical: .centre, wraps: true,
        borders: .init(.thin))
    case .body(let style, let isBold, let isMissing): return body(style, isBold, isMissing)
    case .lamp(let lamp, let isBold):
      var format = body(.lamp, isBold, false)
      format.background = color(of: lamp)
      return format
    case .note:
      return Format(fontName: Face.fang, fontSize: 10, horizontal: .left, vertical: .centre, wraps: true)
    case .paragraph:
      return Format(fontName: Face.fang, fontSize: 12, horizontal: .left, vertical: .centre, wraps: true)
    case .proseHeading: return Format(fontName: Face.hei, fontSize: 14, horizontal: .left, vertical: .centre)
    case .prose: return Format(fontName: Face.fang, fontSize: 14, horizontal: .left, vertical: .top, wraps: true)
    case .signature: return Format(fontName: Face.fang, fontSize: 12, horizontal: .left, vertical: .centre)
    }
  }

  private func body(_ style: CellStyle, _ isBold: Bool, _ isMissing: Bool) -> Format {
    var format = Format(
      fontName: Face.fang, fontSize: Double(bodySize), isBold: isBold, horizontal: .centre, vertical: .centre,
      borders: .init(.thin))
    switch style {
    case .ordinal, .count: format.numberFormat = isMissing ? nil : "0"
    case .rate: format.numberFormat = isMissing ? nil : "0.0"
    case .change: format.numberFormat = isMissing ? nil : "+0.0;-0.0;0.0"
    case .day: format.numberFormat = isMissing ? nil : "yyyy-mm-dd"
    case .code:
      format.numberFormat = "@"
      format.wraps = true
    case .label:
      format.horizontal = .left
      format.indent = 1
    case .text:
      format.horizontal = .left
      format.wraps = true
    case .centred: format.wraps = true
    case .lamp: break
    }
    return format
  }

  private func color(of lamp: Lamp) -> Color {
    switch lamp {
    case .green: Color(0x92D050)
    case .yellow: Color(0xFFE066)
    case .red: Color(0xFF6B6B)
    }
  }
}
