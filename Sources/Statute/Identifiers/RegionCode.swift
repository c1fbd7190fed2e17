/// The code of a region in a record (行政区划代码): six digits of GB/T 2260, or a local code of one of the city's zones.
///
/// Of the codes of the ledger's own city all are known; elsewhere only shape and province are judged.
public struct RegionCode: PublicIdentifier {
  public static let kind = IdentifierKind.region
  public let normalised: String

  public static func read(_ text: String) -> Reading<RegionCode> { read(text, on: nil, in: .none) }

  /// Read as standing in a record made on this day. An imported record may keep a closed code, with a warning; any other
  /// is refused it, after a grace until the end of the year in which it was closed.
  public static func read(
    _ text: String, on day: Day?, imported: Bool = false, in regions: Regions
  ) -> Reading<RegionCode> {
    let code = TypedText.code(text)
    guard !code.isEmpty else { return .refused(.empty) }
    let found = RegionCode(wellFormed: code)
    if let region = day.flatMap({ day in regions.all.first { $0.code == code && $0.stands(on: day) } })
      ?? regions.region(code)
    {
      return judged(found, region.since, region.until, day, imported)
    }
    if let former = regions.former.first(where: { $0.code == code }) {
      return judged(found, nil, former.until, day, imported)
    }
    if regions.all.isEmpty, Region.isLocal(code) { return .read(found) }
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
    return day.civil.year == until.civil.year ? .read(found, warnings: [.regionSuperseded]) : .refused(.regionClosed)
  }

  private init(wellFormed: String) { normalised = wellFormed }
}
