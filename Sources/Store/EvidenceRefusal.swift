/// Why a file is not taken as evidence; nothing was recorded.
public enum EvidenceRefusal: Error, Hashable, Sendable {
  case tooLarge(name: String, bytes: Int, limit: Int)
  case empty(name: String)
  /// `code` is `errno`.
  case unreadable(path: String, code: Int32)
  /// A folder, a device or a pipe.
  case notAFile(path: String)
  /// The file grew or shrank while it was read.
  case changing(path: String)
  /// Empty, with a control character, or over 255 bytes.
  case nameNotWritable(String)
  case storeNotChosen
  /// There is evidence already, and it lies there.
  case storeInUse(EvidenceStore)
  case folderNotAbsolute(String)
  /// Others than its owner may look into it; `mode` is its permissions.
  case folderOpenToOthers(path: String, mode: UInt32)
  /// `code` is `errno`.
  case folderNotWritable(path: String, code: Int32)
  /// Outside 1 … `EvidenceStore.highestLimit`.
  case limitOutOfRange(Int)
  case unknownEvidence(String)
  case unknownFact(Int64)
}
