import CXLSXWriter

extension Sheet {
  /// Prints the sheet on one page, made smaller as far as it takes; call after `setPage`.
  public func fitToOnePage() throws(WritingRefusal) {
    guard let native else { throw .closed }
    worksheet_fit_to_pages(native, 1, 1)
  }
}
