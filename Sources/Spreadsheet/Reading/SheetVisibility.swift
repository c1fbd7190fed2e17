/// Whether a sheet is seen.
public enum SheetVisibility: String, Hashable, Sendable {
  case visible
  case hidden
  /// Hidden so that only a program can show it.
  case veryHidden
}
