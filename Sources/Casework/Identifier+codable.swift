extension Identifier: Codable {
  /// Reads `8-4-4-4-12` hexadecimal digits.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = Identifier(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "不是标识(8-4-4-4-12 位十六进制):\(text)")
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
