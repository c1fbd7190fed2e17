/// Security construction put right (安全建设整改).
public struct ConstructionRectified: ObjectFact {
  public static let table = "construction_rectified"

  public let object: ObjectID
  public let scope: String?

  public init(object: ObjectID, scope: String? = nil) {
    self.object = object
    self.scope = scope
  }
}
