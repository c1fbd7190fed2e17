import CXLSXWriter

extension Sheet {
  /// Sets how the sheet is printed.
  public func setPage(_ page: PageSetup) throws(WritingRefusal) {
    guard let native else { throw .closed }
    try checkMeasures(page)
    worksheet_set_paper(native, page.paper.rawValue)
    if page.isLandscape { worksheet_set_landscape(native) } else { worksheet_set_portrait(native) }
    worksheet_set_margins(native, page.margins.left, page.margins.right, page.margins.top, page.margins.bottom)
    if page.fitsOnePageWide { worksheet_fit_to_pages(native, 1, 0) }
    if page.isCentredHorizontally { worksheet_center_horizontally(native) }
    var places = (lxw_header_footer_options(), lxw_header_footer_options())
    (places.0.margin, places.1.margin) = (page.margins.header, page.margins.footer)
    if !page.header.isEmpty { try check(worksheet_set_header_opt(native, page.header, &places.0)) }
    if !page.footer.isEmpty { try check(worksheet_set_footer_opt(native, page.footer, &places.1)) }
    if let rows = page.repeatedRows {
      try check(worksheet_repeat_rows(native, UInt32(rows.lowerBound), UInt32(rows.upperBound)))
    }
    if let area = page.printArea {
      try check(
        worksheet_print_area(
          native, UInt32(area.rows.lowerBound), UInt16(area.columns.lowerBound), UInt32(area.rows.upperBound),
          UInt16(area.columns.upperBound)))
    }
    if !page.rowBreaks.isEmpty {
      // The library keeps one list and would leak an earlier one; it ends at 0.
      guard native.pointee.hbreaks == nil else { throw .settingOutOfRange(sheet: name, setting: "rowBreaks") }
      var breaks = page.rowBreaks.map { UInt32($0) } + [0]
      try check(worksheet_set_h_pagebreaks(native, &breaks))
    }
  }

  private func checkMeasures(_ page: PageSetup) throws(WritingRefusal) {
    let sides = [page.margins.left, page.margins.right, page.margins.top, page.margins.bottom]
    let edges = [page.margins.header, page.margins.footer]
    guard sides.allSatisfy({ $0.isFinite && (0..<50).contains($0) }), edges.allSatisfy({ $0 > 0 && $0 < 50 }) else {
      throw .settingOutOfRange(sheet: name, setting: "margins")
    }
    let rows = page.rowBreaks + [page.repeatedRows?.lowerBound, page.repeatedRows?.upperBound].compactMap { $0 }
    guard rows.allSatisfy({ (0..<CellPlace.rowsOfSheet).contains($0) }), !page.rowBreaks.contains(0),
      page.rowBreaks.count <= 1023
    else { throw .settingOutOfRange(sheet: name, setting: "rows") }
    if let area = page.printArea { try check(area) }
    for text in [page.header, page.footer]
    where text.utf16.count > 255 || CellText.unwritableScalar(in: text) != nil || text.contains("&G")
      || text.contains("&[Picture]")
    {
      throw .wordingNotWritable(sheet: name, text)
    }
  }
}
