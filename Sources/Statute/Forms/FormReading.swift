/// What came of reading a filled-in form (填报校验): all that is wrong with it, and its content as it is to be kept.
public struct FormReading: Hashable, Sendable {
  public let form: FilingForm
  /// Values in their stored form, nothing that is empty; whole only where there is no defect.
  public let content: FormContent
  /// In the order of the form; what the form does not know comes last.
  public let defects: [FormDefect]
  public let remarks: [FormRemark]

  public var isAcceptable: Bool { defects.isEmpty }
}

extension FilingForm {
  /// Reads a filled-in form of an object of this level. `attachments` are the names of the documents handed in, nil where
  /// that is not judged; `day` is the day of filling in, nil where dates are not held against it; `regions` are those of
  /// the ledger it comes to.
  public func read(
    _ content: FormContent, level: Level, attachments: Set<String>? = nil, on day: Day? = nil, imported: Bool = false,
    in regions: Regions
  ) -> FormReading {
    var reader = FormReader(
      self, content, level: level, attachments: attachments, day: day, imported: imported, in: regions)
    return reader.read()
  }

  /// Everything that is wrong with a filled-in form, at once.
  public func defects(
    in content: FormContent, level: Level, attachments: Set<String>? = nil, on day: Day? = nil,
    in regions: Regions
  ) -> [FormDefect] {
    read(content, level: level, attachments: attachments, on: day, in: regions).defects
  }
}
