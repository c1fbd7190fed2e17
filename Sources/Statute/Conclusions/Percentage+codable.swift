extension Percentage: Codable {
  /// Reads a number or a text, `92.5` or `"92.5%"`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let read: Percentage? =
      if let text = try? container.decode(String.self) {
        Percentage(text)
      } else {
        try Percentage(number: container.decode(Double.self))
      }
    guard let read else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "不是百分数(0 至 100,至多三位小数)")
    }
    self = read
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Double(thousandths) / 1000)
  }

  private init?(number: Double) {
    let scaled = number * 1000
    guard (0...100_000).contains(scaled), abs(scaled - scaled.rounded()) < 1e-6 else { return nil }
    self.init(thousandths: Int(scaled.rounded()))
  }
}
