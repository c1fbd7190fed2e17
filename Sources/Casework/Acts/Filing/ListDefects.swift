public import Statute

/// Tells the unit all that its material lacks, at once (一次告知补正).
public struct ListDefects: Answering {
  public typealias Law = Filing
  public static let event = Filing.Event.defectsListed
  public static let outcome = FilingAnswered.Outcome.correct
  public static let field = "defects"

  public var defects: [String]
  public var told: [String] { defects }

  public init(defects: [String]) { self.defects = defects }

  public static let example = ListDefects(defects: ["缺网络拓扑结构及说明", "表一第 8 项未填"])
}
