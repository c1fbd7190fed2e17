/// All that is wrong with a file of regions (区划文件的缺陷); nothing was read from it.
public struct RegionFaults: Error, Hashable, CustomStringConvertible {
  /// In the order in which they were met.
  public let all: [LayoutFault]

  public var description: String { all.map(\.description).joined(separator: "\n") }
}
