public import Statute

/// Sends a site back from the review, for a reason (审核退回).
public struct SendBack: Planning {
  public typealias Law = Operation
  public static let event = Operation.Event.sentBack

  public var reason: String

  public init(reason: String) {
    self.reason = reason
  }

  public static let example = SendBack(reason: "上线前测试报告缺密码部分")

  public func tell(_ facts: inout Operation.Facts, in file: CaseFile, at moment: Moment) {
    facts.reasonsGiven = !reason.isEmpty
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] { notProse(("reason", reason)) }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Operation>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(SitePlanned(site: file.subject.id.retagged(), account: reason), under: taken))
  }
}
