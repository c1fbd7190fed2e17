public import Statute

/// A step by which the police turn a filing back with their reasons, all of them at once (告知补正、改正).
public protocol Answering: Step where Law == Filing {
  static var outcome: FilingAnswered.Outcome { get }
  /// The name of the field of the body.
  static var field: String { get }
  var told: [String] { get }
}

extension Answering {
  public func tell(_ facts: inout Filing.Facts, in file: CaseFile, at moment: Moment) {
    facts.reasonsGiven = !told.isEmpty
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] { blank(told, field: Self.field) }

  /// What is recorded.
  func answer(on file: CaseFile, under taken: Taken<Filing>) -> Deed.Entry {
    Deed.Entry(
      FilingAnswered(object: file.subject.id.retagged(), outcome: Self.outcome, defects: told), under: taken)
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Filing>) throws(Refusal) -> Deed {
    Deed(answer(on: file, under: taken))
  }
}

extension Step {
  /// One reason for each text that says nothing.
  func blank(_ texts: [String], field: String) -> [Reason] {
    texts.enumerated().filter { $0.element.allSatisfy(\.isWhitespace) }.map {
      Reason(FilingGround.noReason, field: "\(field)[\($0.offset)]")
    }
  }
}
