/// A row of the books (统计行) as the sample peoples it.
struct Place: Sendable {
  let code: String
  let name: String
  /// What its units' names begin with.
  let prefix: String
  /// Under which its departments' sites stand.
  let zone: String
  let pinyin: String
  let sites: Int
  /// How many of a hundred sites are complete at each of the three issues.
  let pace: [Int]
}
