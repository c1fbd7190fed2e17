public import Statute

/// Hands in the filing form and its materials (提交备案材料), at first or after they were corrected.
public struct SubmitFiling: Formed {
  public typealias Law = Filing
  public static let event = Filing.Event.submitted

  public var form: FilingForm
  public var content: FormContent
  public var signedBy: String

  public init(form: FilingForm, content: FormContent, signedBy: String) {
    self.form = form
    self.content = content
    self.signedBy = signedBy
  }

  public static let example = SubmitFiling(form: .of2025, content: .example2025, signedBy: "刘局长")

  // What the form lacks is told defect by defect, not as one condition.
  public func tell(_ facts: inout Filing.Facts, in file: CaseFile, at moment: Moment) { facts.formComplete = true }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] { faults(in: file, at: moment) }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Filing>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(submitted(in: file, at: moment), under: taken))
  }
}
