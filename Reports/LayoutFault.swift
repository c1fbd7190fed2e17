/// A fault in a definition under `Reports/`: which file, which place in it, and why.
public struct LayoutFault: Error, CustomStringConvertible {
  public let file: String
  public let path: String
  public let reason: String

  public var description: String { path.isEmpty ? "\(file):\(reason)" : "\(file) · \(path):\(reason)" }
}
