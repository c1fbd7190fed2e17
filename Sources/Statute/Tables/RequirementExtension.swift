/// The items an extension adds for new kinds of technology (安全扩展要求); GB/T 22239-2019, counts from a copy before print.
public struct RequirementExtension: Hashable, Sendable {
  public let term: String
  /// Items at 第一级 … 第四级.
  public let items: [Int]

  // swift-format-ignore
  public static let inForce = Dated<[RequirementExtension]>(
    .since(2019, 12, 1, [
      .init(term: "云计算",   items: [11, 29, 46, 49]),
      .init(term: "移动互联", items: [5, 14, 19, 21]),
      .init(term: "物联网",   items: [4, 7, 20, 21]),
      .init(term: "工业控制", items: [9, 15, 21, 22]),
    ], .requirements("扩展要求"))
  )
}
