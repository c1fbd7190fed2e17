public import Statute

/// A filing form as prepared or handed in (提交备案材料); its codes belong to its edition (I-15).
public struct FilingSubmitted: ObjectFact {
  public static let table = "filing_submitted"

  public let object: ObjectID
  public let form: FilingForm
  public let content: FormContent
  /// The leader of the unit who signs it.
  public let signedBy: String?

  public init(object: ObjectID, form: FilingForm, content: FormContent, signedBy: String? = nil) {
    self.object = object
    self.form = form
    self.content = content
    self.signedBy = signedBy
  }
}
