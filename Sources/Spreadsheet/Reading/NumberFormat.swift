/// What a number format makes of a number, as far as a reader must know it: a date, or not.
enum NumberFormat {
  /// Whether a format that needs no text of its own shows a day; those of Chinese, Japanese and Korean editions included.
  static func isDate(builtIn id: Int) -> Bool {
    switch id {
    case 14...22, 27...36, 50...58: true
    default: false
    }
  }

  /// Whether a format's first section shows a year, a month, a day or an hour, as against an elapsed time.
  static func isDate(_ code: String) -> Bool {
    let plain = code.lowercased()
    guard plain != "general", plain != "standard" else { return false }
    var isDate = false
    var rest = plain.unicodeScalars.makeIterator()
    while let scalar = rest.next() {
      switch scalar {
      case ";": return isDate
      case "\"": while let next = rest.next(), next != "\"" {}
      case "\\", "_", "*": _ = rest.next()
      case "[":
        var inside = ""
        while let next = rest.next(), next != "]" { inside.unicodeScalars.append(next) }
        if ["h", "hh", "m", "mm", "s", "ss"].contains(inside) { return false }
      case "y", "m", "d", "h", "s": isDate = true
      // A format of numbers, whatever letters stand in it unquoted.
      case "0", "#", "?": if !isDate { return false }
      default: break
      }
    }
    return isDate
  }
}
