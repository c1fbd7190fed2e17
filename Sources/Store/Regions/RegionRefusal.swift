public import Statute

/// Why the regions of a ledger are not written as a file has them (区划不予更改); nothing of them was touched.
public enum RegionRefusal: Error, Hashable, Sendable {
  /// The ledger is another place's, and something has been recorded in it.
  case anotherPlace(held: String, name: String, wanted: String)
  /// The file leaves out a code by which something may have been recorded.
  case leftOut(code: String, name: String)
  /// It would be otherwise on a day on which an issue was published, the last of which is this.
  case published(code: String, name: String, through: Day)
}
