/// How the characters of a CSV are written.
public enum CSVEncoding: String, Hashable, Sendable {
  /// With or without a byte order mark.
  case utf8 = "UTF-8"
  /// GBK and GB2312 included: taken when the bytes are not UTF-8.
  case gb18030 = "GB18030"
  /// Known by its byte order mark.
  case utf16 = "UTF-16"
}
