import CXLSXWriter

extension Workbook {
  /// Puts a chart on a sheet, its upper left corner in a cell.
  ///
  /// A workbook in constant memory keeps no cells, so that its charts show nothing until a program has counted them.
  public func insert(_ chart: Chart, on sheet: Sheet, row: Int, column: Int) throws(WritingRefusal) {
    guard let native, let page = sheet.native else { throw .closed }
    try sheet.check(CellRange(row: row, column: column))
    for range in [chart.categories] + chart.series.flatMap({ [$0.name, $0.values] }) { try sheet.check(range) }
    for text in [chart.fontName, chart.description, chart.numberFormat]
    where CellText.unwritableScalar(in: text) != nil {
      throw .wordingNotWritable(sheet: sheet.name, text)
    }
    guard let made = workbook_add_chart(native, UInt8(chart.kind.native.rawValue)) else {
      throw .library(code: 1, message: "workbook_add_chart", sheet: sheet.name)
    }
    for series in chart.series { add(series, of: chart, to: made) }
    if chart.series.contains(where: \.isFrame) { chart_set_series_overlap(made, 100) }
    if chart.kind != .lines { chart_set_series_gap(made, 60) }
    chart_title_off(made)
    // The library calls the foot of a chart x, and of lying bars that is where the numbers are.
    let isLying = chart.kind == .stackedBars
    let places = isLying ? made.pointee.y_axis : made.pointee.x_axis
    let numbers = isLying ? made.pointee.x_axis : made.pointee.y_axis
    chart.withFont(size: 10) { font in
      chart_axis_set_num_font(numbers, &font)
      chart_legend_set_font(made, &font)
      // A full turn: level, where 0 lets the program turn them as it likes.
      font.rotation = 360
      // Names beside lying bars have no more than a few words' room, above each other.
      if isLying { font.size = 9 }
      chart_axis_set_num_font(places, &font)
    }
    chart_legend_set_position(made, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    chart_axis_set_num_format(numbers, chart.numberFormat)
    // Nothing is less than nothing of a count or a rate.
    chart_axis_set_min(numbers, 0)
    if let maximum = chart.maximum { chart_axis_set_max(numbers, maximum) }
    if isLying {
      // Named from the top, in the order of the table, the numbers at the foot all the same.
      chart_axis_set_reverse(places)
      chart_axis_set_label_position(numbers, UInt8(LXW_CHART_AXIS_LABEL_POSITION_HIGH.rawValue))
    }
    var line = lxw_chart_line()
    line.color = Color.grey.native
    chart_axis_major_gridlines_set_line(numbers, &line)
    let code = chart.description.withCString { description in
      var options = lxw_chart_options()
      options.x_scale = Double(chart.width) / 480
      options.y_scale = Double(chart.height) / 288
      options.description = UnsafeMutablePointer(mutating: description)
      return worksheet_insert_chart_opt(page, UInt32(row), UInt16(column), made, &options)
    }
    try sheet.check(code)
  }

  private func add(_ series: Chart.Series, of chart: Chart, to made: UnsafeMutablePointer<lxw_chart>) {
    let added = chart_add_series(made, nil, nil)
    func span(
      _ range: CellRange,
      _ set: (
        UnsafeMutablePointer<lxw_chart_series>?, UnsafePointer<CChar>?, UInt32, UInt16, UInt32, UInt16
      ) -> Void
    ) {
      set(
        added, chart.sheet, UInt32(range.rows.lowerBound), UInt16(range.columns.lowerBound),
        UInt32(range.rows.upperBound), UInt16(range.columns.upperBound))
    }
    span(chart.categories, chart_series_set_categories)
    span(series.values, chart_series_set_values)
    chart_series_set_name_range(
      added, chart.sheet, UInt32(series.name.rows.lowerBound), UInt16(series.name.columns.lowerBound))
    var line = lxw_chart_line()
    line.color = series.color.native
    line.width = series.isFrame ? 1.5 : chart.kind == .lines ? 2 : 0.5
    chart_series_set_line(added, &line)
    guard chart.kind != .lines else {
      return chart_series_set_marker_type(added, UInt8(LXW_CHART_MARKER_CIRCLE.rawValue))
    }
    var fill = lxw_chart_fill()
    if series.isFrame { fill.none = 1 } else { fill.color = series.color.native }
    chart_series_set_fill(added, &fill)
  }
}

extension Chart {
  /// The library's font of that size in points; it copies what it is given.
  fileprivate func withFont(size: Double, _ body: (inout lxw_chart_font) -> Void) {
    fontName.withCString { name in
      var font = lxw_chart_font()
      font.name = UnsafeMutablePointer(mutating: name)
      font.size = size
      body(&font)
    }
  }
}

extension Chart.Kind {
  fileprivate var native: lxw_chart_type {
    switch self {
    case .columns: LXW_CHART_COLUMN
    case .stackedColumns: LXW_CHART_COLUMN_STACKED
    case .stackedBars: LXW_CHART_BAR_STACKED
    case .lines: LXW_CHART_LINE
    }
  }
}
