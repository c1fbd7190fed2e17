import Casework

/// A site publicly known (公开可见的网站): its name of 2015 and its host; all else the sample tells of it is made up.
struct RealSite: Sendable {
  let region: String
  let unit: String
  let name: String
  let category: UnitCategory
  let host: String
  /// Another host that public sources give for it.
  var alias: String?
  /// The host first written down by mistake, and corrected later.
  var mistaken: String?
  var third = false
}
