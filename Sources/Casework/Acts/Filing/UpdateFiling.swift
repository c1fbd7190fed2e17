public import Statute

/// Records a filing made anew on the 2025 form (完成更新备案), owed even if the level is unchanged.
public struct UpdateFiling: Formed {
  public typealias Law = Filing
  public static let event = Filing.Event.updated

  public var form: FilingForm
  public var content: FormContent
  public var signedBy: String

  public init(form: FilingForm, content: FormContent, signedBy: String) {
    self.form = form
    self.content = content
    self.signedBy = signedBy
  }

  public static let example = UpdateFiling(form: .of2025, content: .example2025, signedBy: "刘局长")

  public func tell(_ facts: inout Filing.Facts, in file: CaseFile, at moment: Moment) {
    facts.onNewForm = form == .of2025
    facts.formComplete = true
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] { faults(in: file, at: moment) }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Filing>) throws(Refusal) -> Deed {
    let id = file.subject.id
    guard let standing = file.certificate(of: id, on: moment.day) else {
      throw .reasons([Reason(FilingGround.noCertificate)])
    }
    var deed = Deed(
      Deed.Entry(submitted(in: file, at: moment), under: taken),
      Deed.Entry(
        FilingCertified(object: id.retagged(), number: standing.content.number, form: form), under: taken))
    // A level that was determined again in the course of it is confirmed with it.
    if file.stage(Grading.self, of: id, on: moment.day) == .readyToFile {
      deed.entries += try file.confirmation(of: id, on: moment.day)
    }
    return deed
  }
}
