public import Statute

/// Begins to prepare a filing; the form may be empty yet (准备备案材料).
public struct PrepareFiling: Step {
  public typealias Law = Filing
  public static let event = Filing.Event.prepared

  public var form: FilingForm
  public var content: FormContent

  public init(form: FilingForm, content: FormContent = FormContent()) {
    self.form = form
    self.content = content
  }

  public static let example = PrepareFiling(form: .of2025)

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    form == FilingForm.inUse[on: moment.day] ? [] : [Reason(FilingGround.formNotInUse, field: "form")]
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Filing>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(FilingSubmitted(object: file.subject.id.retagged(), form: form, content: content), under: taken))
  }
}
