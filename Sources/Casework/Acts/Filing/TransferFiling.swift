public import Statute

/// Hands a filing over to the certificate of another object, after a reform or under another unit (备案转移).
public struct TransferFiling: Step {
  public typealias Law = Filing
  public static let event = Filing.Event.transferred

  /// The object that takes over, and the number of its certificate.
  public var successor: ObjectID
  public var number: String

  public init(successor: ObjectID, number: String) {
    self.successor = successor
    self.number = number
  }

  public static let example = TransferFiling(
    successor: ObjectID(high: 0x4000, low: 1 << 63 | 0xc1), number: "37150000102-25001")

  public func tell(_ facts: inout Filing.Facts, in file: CaseFile, at moment: Moment) {
    facts.successorLinked = !number.allSatisfy(\.isWhitespace)
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons = FilingNumber.read(number).problems.map {
      Reason(FilingGround.numberMalformed, field: "number", $0.chinese)
    }
    if file.certificate(of: file.subject.id, on: moment.day)?.content.number == number {
      reasons.append(Reason(FilingGround.numberTaken, field: "number"))
    }
    if successor.retagged() == file.subject.id {
      reasons.append(Reason(FilingGround.successorIsItself, field: "successor"))
    }
    return reasons
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Filing>) throws(Refusal) -> Deed {
    let id = file.subject.id
    var deed = Deed(
      Deed.Entry(
        FilingEnded(
          object: id.retagged(), outcome: .transferred, successor: successor,
          successorNumber: FilingNumber(number)?.normalised ?? number),
        under: taken))
    if [.confirmed, .reviewNeeded].contains(file.stage(Grading.self, of: id, on: moment.day)) {
      let over: Taken<Grading> = try file.consequence(.superseded, of: id, on: moment.day)
      deed.entries.append(
        Deed.Entry(
          GradingReopened(object: id.retagged(), trigger: RegradingTrigger.unitChanged.rawValue, account: number),
          under: over))
    }
    return deed
  }
}
