/// Where the bytes of evidence lie (证明材料存放处): chosen at set-up, and not again once there is any.
public enum EvidenceStore: Hashable, Sendable {
  case database
  /// An absolute path.
  case folder(String)

  /// The largest file taken where nothing else is set: 20 MB.
  public static let usualLimit = 20 * 1024 * 1024
  /// The largest limit that can be set: 512 MB.
  public static let highestLimit = 512 * 1024 * 1024
}
