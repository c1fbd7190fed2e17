import CXLSXWriter
import Glibc

/// An .xlsx workbook being written; nothing stands under its name until `close` has succeeded.
///
/// With `constantMemory` (the default) rows go to disk as they are written: each sheet's rows in order, once.
/// A workbook that is let go without `close` leaves no file.
public final class Workbook {
  /// Where the finished file will stand.
  public let path: String

  let draftPath: String
  let isConstantMemory: Bool
  var native: UnsafeMutablePointer<lxw_workbook>?
  var sheets: [Sheet] = []
  private var styles: [Format: Style] = [:]

  public init(path: String, properties: WorkbookProperties, constantMemory: Bool = true) throws(WritingRefusal) {
    guard properties.created > 0 else { throw .instantOutOfRange(properties.created) }
    for text in [properties.title, properties.subject]
    where text.utf16.count > 255 || CellText.unwritableScalar(in: text) != nil {
      throw .wordingNotWritable(sheet: nil, text)
    }
    self.path = path
    isConstantMemory = constantMemory
    draftPath = try Workbook.reserveDraft(beside: path)

    var options = lxw_workbook_options()
    options.constant_memory = constantMemory ? 1 : 0
    guard let book = workbook_new_opt(draftPath, &options) else {
      unlink(draftPath)
      throw .library(code: 1, message: "workbook_new_opt", sheet: nil)
    }
    native = book
    properties.title.withCString { title in
      properties.subject.withCString { subject in
        var known = lxw_doc_properties()
        known.title = title.pointee == 0 ? nil : UnsafeMutablePointer(mutating: title)
        known.subject = subject.pointee == 0 ? nil : UnsafeMutablePointer(mutating: subject)
        known.created = time_t(properties.created)
        _ = workbook_set_properties(book, &known)
      }
    }
  }

  deinit { abandon() }

  /// Adds a sheet after those there are.
  public func addSheet(_ name: String) throws(WritingRefusal) -> Sheet {
    guard let native else { throw .closed }
    guard !name.isEmpty, name.utf16.count <= 31, CellText.unwritableScalar(in: name) == nil,
      !name.utf8.contains(where: { $0 < 0x20 })
    else { throw .sheetNameInvalid(name) }
    switch workbook_validate_sheet_name(native, name) {
    case LXW_NO_ERROR: break
    case LXW_ERROR_SHEETNAME_ALREADY_USED: throw .sheetNameTaken(name)
    default: throw .sheetNameInvalid(name)
    }
    guard let worksheet = workbook_add_worksheet(native, name) else {
      throw .library(code: 1, message: "workbook_add_worksheet", sheet: name)
    }
    let sheet = Sheet(name: name, native: worksheet, isInOrder: isConstantMemory)
    sheets.append(sheet)
    try sheet.packRows(scratch: "\(draftPath).\(sheets.count)")
    return sheet
  }

  /// The style of this workbook for a format, made on first asking.
  public func style(_ format: Format) throws(WritingRefusal) -> Style {
    if let style = styles[format] { return style }
    guard let native else { throw .closed }
    try format.checkNames()
    guard let made = workbook_add_format(native) else {
      throw .library(code: 1, message: "workbook_add_format", sheet: nil)
    }
    format.apply(to: made)
    let style = Style(native: made)
    styles[format] = style
    return style
  }

  /// Makes the sheets and styles useless, so that no verb reaches freed memory.
  func release() {
    native = nil
    styles = [:]
    for sheet in sheets { sheet.native = nil }
  }

  /// Leaves no file and no thread behind.
  func abandon() {
    guard let book = native else { return }
    for sheet in sheets { sheet.abandon() }
    release()
    lxw_workbook_free(book)
    unlink(draftPath)
  }
}
