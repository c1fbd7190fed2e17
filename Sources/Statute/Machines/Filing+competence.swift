extension Filing {
  /// Whether a police organ, by its code, may accept the filing of an object (受理管辖); 公网安〔2025〕1846号 Q3, Q4, Q9.
  ///
  /// `region` is that of the unit's security management organ. `named` are the organs that accept there by local policy,
  /// empty where none says so: then the city and the province do, and no county.
  public static func isCompetent(
    organ: String, region: String, level: Level, crossesCities: Bool = false, named: Set<String> = [],
    in regions: Regions
  ) -> Bool {
    let place = regions.region(region).flatMap { $0.isNational ? nil : $0.parent } ?? region
    let province = "\(place.prefix(2))0000"
    let city = "\(place.prefix(4))00"
    if level == .five { return organ == province }
    // The province accepts what goes beyond one city, or names a city for it.
    if crossesCities { return organ == province || organ == city }
    guard organ == province || organ == city || organ == place else { return false }
    return named.isEmpty ? organ != place || place == city : named.contains(organ)
  }
}
