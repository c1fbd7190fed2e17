public import Spreadsheet

/// Why a file is not read at all (不予受理的原因).
public enum IntakeRefusal: Error, Hashable, Sendable {
  /// The file itself, or a cell of it, cannot be read.
  case file(SheetRefusal)
  /// No visible sheet has the headings of a form.
  case noForm(sheets: [String])
  /// Several do; the caller names one.
  case severalSheets([String])
  case noSuchSheet(String)
  case headers(sheet: String, [HeaderFault])
}
