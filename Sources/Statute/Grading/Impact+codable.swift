extension Impact: Codable {
  /// Reads `society:serious`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let impact = Impact(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "不是“客体:程度”:\(text)")
    }
    self = impact
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
