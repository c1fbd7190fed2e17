/// A text that programs stumble over (怪字符), and what must become of it.
struct OddText: Sendable {
  enum Fate {
    /// It comes back as it was, letter for letter.
    case unchanged
    /// A book refuses it and names the cell.
    case refused
  }

  let name: String
  let text: String
  let fate: Fate
  /// Whether the register takes it as text of several lines; else it refuses it itself.
  let isKept: Bool

  init(_ name: String, _ text: String, _ fate: Fate = .unchanged, isKept: Bool = true) {
    self.name = name
    self.text = text
    self.fate = fate
    self.isKept = isKept
  }

  // swift-format-ignore
  static let all: [OddText] = [
    OddText("formula =", "=1+1"), OddText("formula command", "=cmd|' /C calc'!A0"), OddText("plus", "+8613800000000"),
    OddText("minus", "-2+3"), OddText("at", "@SUM(A1:A2)"), OddText("tab then formula", "\t=1+1"),
    OddText("quoted", "'=1+1"), OddText("array formula", "{=1+1}"), OddText("formula after a break", "甲\n=1+1"),
    OddText("number", "000123"), OddText("long number", "37150012345678901"), OddText("exponent", "1E5"),
    OddText("truth", "TRUE"), OddText("error", "#REF!"), OddText("day", "2026-03-05"), OddText("link", "http://a.gov.cn/?x=<1>&y=\"2\""),
    OddText("longest", String(repeating: "字", count: 32_767)),
    OddText("longest of two units", String(repeating: "𠀀", count: 16_383) + "字"),
    OddText("one too long", String(repeating: "字", count: 32_768), .refused),
    OddText("too long by a unit", String(repeating: "𠀀", count: 16_384), .refused),
    OddText("too long once escaped", String(repeating: "_x0041_", count: 4681), .refused),
    OddText("emoji", "😀👩‍👩‍👧‍👦🇨🇳👍🏽"), OddText("extension B", "𠀀𪚥𠮷"), OddText("extension G", "\u{30000}\u{3134A}"),
    OddText("variation", "葛\u{E0100}城"), OddText("private use", "\u{E000}\u{F8FF}\u{F0000}"),
    OddText("right to left", "\u{200F}עברית \u{202E}abc\u{202C} العربية"), OddText("zero width", "甲\u{200B}乙\u{FEFF}丙\u{2060}"),
    OddText("combining", "e\u{301} é 각 \u{1112}\u{1161}\u{11AB}"),
    OddText("break", "一\n二\n\n三"), OddText("separators", "一\u{2028}二\u{2029}三"), OddText("tab", "一\t二"),
    OddText("wide blanks", "\u{3000}甲 乙\u{3000}\u{A0}"), OddText("leading and trailing blanks", "  甲  "),
    OddText("blank lines around", "\n甲\n"), OddText("only a wide blank", "\u{3000}"), OddText("one blank", " ", isKept: false),
    OddText("escape", "_x000D_"), OddText("escape of A", "甲_x0041_乙_X0041_"), OddText("escape of the escape", "_x005F_x0041_"),
    OddText("escape of a lone surrogate", "_xD83D_ _xDE00_ _xD83D__xDE00_"), OddText("not quite an escape", "_x004_ _x00G1_ __x0041"),
    OddText("markup", "<&>\"' ]]> <![CDATA[x]]> &amp; &#10; <!--"), OddText("quotes", "\"甲\",乙;丙\"\""), OddText("replacement", "\u{FFFD}"),
    OddText("carriage return", "一\r\n二\r三", isKept: false), OddText("delete", "\u{7F}", isKept: false),
    OddText("C1", "\u{85}\u{9F}", isKept: false),
    OddText("bell", "甲\u{7}乙", .refused, isKept: false), OddText("escape character", "\u{1B}[31m", .refused, isKept: false),
    OddText("vertical tab", "一\u{B}二", .refused, isKept: false),
    OddText("no character", "甲\u{FFFE}", .refused), OddText("nor this", "\u{FFFF}乙", .refused),
  ]
}
