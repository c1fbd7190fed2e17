/// A self-check done (安全自查).
public struct SelfChecked: ObjectFact {
  public static let table = "self_checked"

  public let object: ObjectID
  public let result: String?

  public init(object: ObjectID, result: String? = nil) {
    self.object = object
    self.result = result
  }
}
