/// A declaration for which nothing else in the books matters (单项登记): it is not even shown the file.
public protocol PlainDeclaration: Declaration {
  func objections(at moment: Moment) -> [Reason]
  /// What is recorded.
  func content(on subject: Subject, at moment: Moment) -> Content
}

extension PlainDeclaration {
  public static var reads: FileReading { .register }

  public func objections(at moment: Moment) -> [Reason] { [] }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] { objections(at: moment) }
  public func content(on file: CaseFile, at moment: Moment) -> Content { content(on: file.subject, at: moment) }
}
