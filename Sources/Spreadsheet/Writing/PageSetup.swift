/// How a sheet is printed.
public struct PageSetup: Hashable, Sendable {
  public enum Paper: UInt8, Sendable {
    case a3 = 8
    case a4 = 9
  }

  /// Inches, as the format counts them; use `millimetres` for a Chinese form.
  public struct Margins: Hashable, Sendable {
    public var left: Double
    public var right: Double
    public var top: Double
    public var bottom: Double
    /// From the edge of the paper down to the header, and up to the footer; more than nothing.
    public var header = 0.3
    public var footer = 0.3

    public init(left: Double = 0.7, right: Double = 0.7, top: Double = 0.75, bottom: Double = 0.75) {
      (self.left, self.right, self.top, self.bottom) = (left, right, top, bottom)
    }

    public static func millimetres(left: Double, right: Double, top: Double, bottom: Double) -> Margins {
      Margins(left: left / 25.4, right: right / 25.4, top: top / 25.4, bottom: bottom / 25.4)
    }
  }

  public var paper = Paper.a4
  public var isLandscape = false
  public var margins = Margins()
  /// One page wide and as many tall as it takes.
  public var fitsOnePageWide = true
  public var isCentredHorizontally = true
  /// Rows printed on top of every page.
  public var repeatedRows: ClosedRange<Int>?
  public var printArea: CellRange?
  /// In the format's own code: `&C` centres, `&P` is the page, `&N` the number of pages.
  public var header = ""
  public var footer = ""
  /// The first row of each new page, none of them 0.
  public var rowBreaks: [Int] = []

  public init(paper: Paper = .a4, isLandscape: Bool = false) {
    self.paper = paper
    self.isLandscape = isLandscape
  }
}
