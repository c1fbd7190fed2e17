/// A chart drawn from cells of one sheet (图表), of the plain kinds that Excel, WPS and LibreOffice all draw.
public struct Chart: Sendable {
  public enum Kind: Sendable {
    /// Upright bars side by side.
    case columns
    /// Upright bars on top of one another.
    case stackedColumns
    /// Lying bars end to end.
    case stackedBars
    case lines
  }

  /// One series of numbers.
  public struct Series: Sendable {
    /// The cell that names it.
    public var name: CellRange
    public var values: CellRange
    public var color: Color
    /// Drawn as a frame around nothing, over the other bars: what they are held against.
    public var isFrame: Bool

    public init(name: CellRange, values: CellRange, color: Color, isFrame: Bool = false) {
      self.name = name
      self.values = values
      self.color = color
      self.isFrame = isFrame
    }
  }

  public var kind: Kind
  /// The sheet on which its cells stand.
  public var sheet: String
  /// The cells that name the places along its foot.
  public var categories: CellRange
  public var series: [Series]
  /// Of the numbers along its side.
  public var numberFormat: String
  /// The highest of them; nil where the data say.
  public var maximum: Double?
  public var fontName: String
  /// In pixels.
  public var width: Int
  public var height: Int
  /// What it shows, for who cannot see it.
  public var description: String

  public init(
    kind: Kind, sheet: String, categories: CellRange, series: [Series], numberFormat: String = "0",
    maximum: Double? = nil, fontName: String, width: Int, height: Int, description: String
  ) {
    self.kind = kind
    self.sheet = sheet
    self.categories = categories
    self.series = series
    self.numberFormat = numberFormat
    self.maximum = maximum
    self.fontName = fontName
    self.width = width
    self.height = height
    self.description = description
  }
}
