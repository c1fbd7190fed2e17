/// A code of the register that the campaign has no word for: printing it would send a code up to a superior.
public struct UnwordedCode: Error, Hashable, CustomStringConvertible {
  public let sheet: String
  public let heading: String
  public let code: String

  public var description: String { "\(sheet)“\(heading)”：代码“\(code)”没有用语，请在wording.json中补充" }
}
