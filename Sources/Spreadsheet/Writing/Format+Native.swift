import CXLSXWriter

extension Format {
  /// Whether the library can hold the names whole: it keeps 127 bytes of each and drops the rest.
  func checkNames() throws(WritingRefusal) {
    for text in [fontName, numberFormat].compactMap({ $0 })
    where text.utf8.count > 127 || CellText.unwritableScalar(in: text) != nil || text.utf8.contains(0x0A) {
      throw .formatNotWritable(text)
    }
    guard fontSize.isFinite, (1...409).contains(fontSize), (0...15).contains(indent) else {
      throw .formatNotWritable("\(fontSize) pt, indent \(indent)")
    }
  }

  func apply(to native: UnsafeMutablePointer<lxw_format>) {
    if let fontName { format_set_font_name(native, fontName) }
    format_set_font_size(native, fontSize)
    if isBold { format_set_bold(native) }
    if isItalic { format_set_italic(native) }
    if let fontColor { format_set_font_color(native, fontColor.native) }
    if let numberFormat { format_set_num_format(native, numberFormat) }
    if wraps { format_set_text_wrap(native) }
    if shrinks { format_set_shrink(native) }
    if indent > 0 { format_set_indent(native, UInt8(indent)) }
    if isUnlocked { format_set_unlocked(native) }
    if let background {
      format_set_pattern(native, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_bg_color(native, background.native)
    }
    format_set_align(native, UInt8(horizontal.native.rawValue))
    format_set_align(native, UInt8(vertical.native.rawValue))
    borders.apply(to: native)
  }
}

extension Format.Borders {
  fileprivate func apply(to native: UnsafeMutablePointer<lxw_format>) {
    format_set_top(native, UInt8(top.native.rawValue))
    format_set_bottom(native, UInt8(bottom.native.rawValue))
    format_set_left(native, UInt8(left.native.rawValue))
    format_set_right(native, UInt8(right.native.rawValue))
    if let color { format_set_border_color(native, color.native) }
  }
}

extension Format.Line {
  fileprivate var native: lxw_format_borders {
    switch self {
    case .none: LXW_BORDER_NONE
    case .thin: LXW_BORDER_THIN
    case .medium: LXW_BORDER_MEDIUM
    case .thick: LXW_BORDER_THICK
    case .hair: LXW_BORDER_HAIR
    case .dotted: LXW_BORDER_DOTTED
    case .double: LXW_BORDER_DOUBLE
    }
  }
}

extension Format.Horizontal {
  fileprivate var native: lxw_format_alignments {
    switch self {
    case .general: LXW_ALIGN_NONE
    case .left: LXW_ALIGN_LEFT
    case .centre: LXW_ALIGN_CENTER
    case .right: LXW_ALIGN_RIGHT
    case .justify: LXW_ALIGN_JUSTIFY
    case .distributed: LXW_ALIGN_DISTRIBUTED
    }
  }
}

extension Format.Vertical {
  fileprivate var native: lxw_format_alignments {
    switch self {
    case .top: LXW_ALIGN_VERTICAL_TOP
    case .centre: LXW_ALIGN_VERTICAL_CENTER
    case .bottom: LXW_ALIGN_VERTICAL_BOTTOM
    }
  }
}
