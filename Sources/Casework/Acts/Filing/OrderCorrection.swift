public import Statute

/// Orders the unit to correct what the review found (通知改正).
public struct OrderCorrection: Answering {
  public typealias Law = Filing
  public static let event = Filing.Event.correctionOrdered
  public static let outcome = FilingAnswered.Outcome.rectify
  public static let field = "reasons"

  public var reasons: [String]
  public var told: [String] { reasons }

  public init(reasons: [String]) { self.reasons = reasons }

  public static let example = OrderCorrection(reasons: ["纸质材料与电子材料不一致"])
}
