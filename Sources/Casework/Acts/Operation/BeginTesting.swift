public import Statute

/// Begins to test a site before it goes live (开始上线前测试).
public struct BeginTesting: Planning {
  public typealias Law = Operation
  public static let event = Operation.Event.testingBegun

  public init() {}

  public static let example = BeginTesting()
}
