internal import Casework
public import Registry
internal import Spreadsheet
internal import Statute

/// The desk at which filled-in forms are handed in (受理台): a file in, a plan out; nothing is changed.
public enum IntakeDesk {
  /// Reads a file as what its headings say it is.
  ///
  /// The digest is the SHA-256 of the file's bytes; form and sheet are named only where the caller insists on one.
  public static func plan(
    file path: String, named fileName: String, digest: String, form: Form? = nil, sheet: String? = nil,
    under terms: PlanTerms, index: LedgerIndex, using source: inout some RandomNumberGenerator
  ) throws(IntakeRefusal) -> Plan {
    do {
      if isCSV(path) {
        return try planCSV(path, fileName, digest, form, terms, index, &source)
      }
      return try planWorkbook(path, fileName, digest, form, sheet, terms, index, &source)
    } catch let refusal as IntakeRefusal {
      throw refusal
    } catch let refusal as SheetRefusal {
      throw .file(refusal)
    } catch {
      preconditionFailure("a reader throws its refusals only: \(error)")
    }
  }

  /// Whether a file is read as lines of text, by its name.
  static func isCSV(_ path: String) -> Bool {
    let lower = path.lowercased()
    return lower.hasSuffix(".csv") || lower.hasSuffix(".txt") || lower.hasSuffix(".tsv")
  }

  /// Rows above which a header is looked for.
  static let headRows = 40

  /// The headers of one sheet and the day its title speaks for.
  struct Head {
    var map: HeaderMap?
    var asOf: Day?
    var rows = 0

    mutating func look(row: Int, values: [CellValue], form: Form?) {
      rows += 1
      map = HeaderMap(row: row, values: values, form: form)
      guard map == nil, asOf == nil else { return }
      for case .text(let text) in values {
        if let day = DayText.asOf(inTitle: text) { asOf = day }
      }
    }
  }

  /// Ends a first look at a sheet.
  struct Seen: Error {}

  static func finish(
    _ planner: consuming Planner, sheet: String, digest: String, hidden: [String]
  ) -> Plan {
    Plan(
      fileName: planner.fileName, fileDigest: digest, sheet: sheet, form: planner.map.form, asOf: planner.asOf,
      today: planner.terms.today, campaignStart: planner.terms.campaignStart, headings: planner.map.headings,
      hiddenSheets: hidden, ignoredColumns: planner.map.ignored, rows: planner.rows, remarks: planner.remarks)
  }
}
