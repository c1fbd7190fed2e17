public import Statute

/// Who typed numbers of a region in, and on what day the last of them (人工填报).
public struct Typing: Hashable, Sendable {
  /// The code of the row.
  public let region: String
  public let party: String
  public let on: Day

  public init(region: String, party: String, on: Day) {
    (self.region, self.party, self.on) = (region, party, on)
  }
}

extension Issue {
  /// Each who typed, with the day of the last number: 张警官2016年6月28日; of the region alone in a 分册.
  var typed: String {
    let days = typings.filter { region == nil || $0.region == region }
      .reduce(into: [String: Day]()) { $0[$1.party] = max($0[$1.party] ?? $1.on, $1.on) }
    let told = days.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { "\($0.key)\($0.value.chinese)" }
    return told.isEmpty ? "无人填报" : told.joined(separator: "、") + "填报"
  }
}
