/// How a cell looks; the same format asked for twice is one style of the workbook.
public struct Format: Hashable, Sendable {
  public enum Horizontal: Hashable, Sendable { case general, left, centre, right, justify, distributed }
  public enum Vertical: Hashable, Sendable { case top, centre, bottom }
  public enum Line: Hashable, Sendable { case none, thin, medium, thick, hair, dotted, double }

  /// Lines on the four sides of a cell.
  public struct Borders: Hashable, Sendable {
    public var top = Line.none
    public var bottom = Line.none
    public var left = Line.none
    public var right = Line.none
    public var color: Color?

    public init(_ all: Line = .none, color: Color? = nil) {
      (top, bottom, left, right) = (all, all, all, all)
      self.color = color
    }
  }

  /// Nil is the workbook's default, Calibri.
  public var fontName: String?
  /// Points.
  public var fontSize: Double
  public var isBold = false
  public var isItalic = false
  public var fontColor: Color?
  public var horizontal = Horizontal.general
  public var vertical = Vertical.bottom
  public var wraps = false
  /// Shrinks the text to fit the cell; has no effect on a text that wraps.
  public var shrinks = false
  /// Steps of about three spaces, 0 … 15.
  public var indent = 0
  public var borders = Borders()
  /// `0`, `0.0%`, `@`, `yyyy-mm-dd`; nil is General.
  public var numberFormat: String?
  public var background: Color?
  /// May be typed in on a protected sheet.
  public var isUnlocked = false

  public init(
    fontName: String? = nil, fontSize: Double = 11, isBold: Bool = false, horizontal: Horizontal = .general,
    vertical: Vertical = .bottom, wraps: Bool = false, borders: Borders = Borders(), numberFormat: String? = nil,
    background: Color? = nil, fontColor: Color? = nil
  ) {
    self.fontName = fontName
    self.fontSize = fontSize
    self.isBold = isBold
    self.horizontal = horizontal
    self.vertical = vertical
    self.wraps = wraps
    self.borders = borders
    self.numberFormat = numberFormat
    self.background = background
    self.fontColor = fontColor
  }
}
