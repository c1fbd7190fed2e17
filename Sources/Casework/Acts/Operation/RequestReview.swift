public import Statute

/// Asks for the review before going live (申请上线审核).
public struct RequestReview: Planning {
  public typealias Law = Operation
  public static let event = Operation.Event.reviewRequested

  public init() {}

  public static let example = RequestReview()
}
