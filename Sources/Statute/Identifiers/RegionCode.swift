/// The code of a region in a record (行政区划代码): six digits of GB/T 2260, or a local code of one of the city's zones.
///
/// Of the city's own codes all are known; elsewhere only shape and province are judged.
public struct RegionCode: PublicIdentifier {
  public static let kind = IdentifierKind.region
  /// The last day on which a new record may bear a code closed by the change of 2019.
  public static let lastGraceDay = Day(2019, 12, 31)
  public let normalised: String

  public static func read(_ text: String) -> Reading<RegionCode> { read(text, on: nil) }

  /// Read as standing in a record made on this day. An imported record may keep a closed code, with a warning; any other
  /// is refused it, after a grace until the end of 2019 for 茌平县.
  public static func read(
    _ text: String, on day: Day?, imported: Bool = false, in regions: Regions = .liaocheng
  ) -> Reading<RegionCode> {
    let code = TypedText.code(text)
    guard !code.isEmpty else { return .refused(.empty) }
    let found = RegionCode(wellFormed: code)
    if let region = regions.region(code) { return judged(found, region.since, region.until, day, imported) }
    if let former = regions.former.first(where: { $0.code == code }) {
      return judged(found, nil, former.until, day, imported)
    }
    guard code.isDigits(6) else { return .refused(.regionShape) }
    guard Province.of(regionCode: code) != nil else { return .refused(.regionProvince) }
    guard code.prefix(4) == regions.city.prefix(4) else { return .read(found) }
    // 371501 and 37157x head lines of the statistics and are nobody's seat.
    let isStatistical = code.hasSuffix("01") || code.dropLast().hasSuffix("7")
    return isStatistical ? .read(found, warnings: [.regionStatistical]) : .refused(.regionUnknown)
  }

  private static func judged(
    _ found: RegionCode, _ since: Day?, _ until: Day?, _ day: Day?, _ imported: Bool
  ) -> Reading<RegionCode> {
    guard let day else { return .read(found, warnings: until == nil ? [] : [.regionHistoric]) }
    if let since, day < since { return .refused(.regionNotYet) }
    guard let until, day > until else { return .read(found) }
    if imported { return .read(found, warnings: [.regionHistoric]) }
    let isGrace = until.civil.year == lastGraceDay.civil.year && day <= lastGraceDay
    return isGrace ? .read(found, warnings: [.regionSuperseded]) : .refused(.regionClosed)
  }

  private init(wellFormed: String) { normalised = wellFormed }
}
