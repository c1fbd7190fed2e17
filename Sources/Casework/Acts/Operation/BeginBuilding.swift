public import Statute

/// Begins to build a site (开始建设).
public struct BeginBuilding: Planning {
  public typealias Law = Operation
  public static let event = Operation.Event.buildBegun

  public init() {}

  public static let example = BeginBuilding()
}
