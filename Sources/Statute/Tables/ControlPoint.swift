/// A control point of the basic requirements and how many items it has at each level (控制点、要求项); GB/T 22239-2019.
public struct ControlPoint: Hashable, Sendable {
  public let controlClass: ControlClass
  public let term: String
  /// Items at 第一级 … 第四级; 0 where the point is absent.
  public let items: [Int]

  init(_ controlClass: ControlClass, _ term: String, _ items: [Int]) {
    self.controlClass = controlClass
    self.term = term
    self.items = items
  }

  /// Items at a level; the standard publishes none for the fifth.
  public func items(at level: Level) -> Int? { level == .five ? nil : items[level.rawValue - 1] }

  public static let inForce = Dated<[ControlPoint]>(
    .since(2019, 12, 1, of2019, .requirements("第6章至第9章"))
  )
}
