/// A fault in a definition under `Reports/`: which file, which place in it, and why.
public struct LayoutFault: Error, Hashable, CustomStringConvertible {
  /// A part of a pack that others refer to (被引用的部分).
  enum Part: Hashable, Sendable {
    case rowSets
    case categories
    case wording
  }

  public let file: String
  public let path: String
  public let reason: String
  /// What is referred to in vain: where that part could not be read itself, the fault is that part's alone.
  var sought: Part?

  public var description: String { path.isEmpty ? "\(file):\(reason)" : "\(file) · \(path):\(reason)" }
}
