import CXLSXWriter

/// A format made known to one workbook, ready to be given to its cells.
public struct Style {
  let native: UnsafeMutablePointer<lxw_format>
}
