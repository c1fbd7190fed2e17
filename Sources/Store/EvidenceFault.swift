/// What is wrong with evidence that was kept (证明材料损坏): its bytes are not those that were handed in.
public enum EvidenceFault: Error, Hashable, Sendable {
  /// Nothing lies where it was put; `place` is a path, or nil in the database.
  case missing(sha256: String, place: String?)
  /// Something else lies there.
  case changed(sha256: String, place: String?, found: String)
  /// `code` is `errno`.
  case unreadable(sha256: String, place: String, code: Int32)

  public var sha256: String {
    switch self {
    case .missing(let sha256, _), .changed(let sha256, _, _), .unreadable(let sha256, _, _): sha256
    }
  }
}
