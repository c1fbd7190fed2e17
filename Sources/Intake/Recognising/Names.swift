internal import Casework

/// A unit and a name under it (单位及其下名称), by which sites and objects are known that have no number.
struct UnitAndName: Hashable {
  let unit: UnitID
  let name: String

  init(_ unit: UnitID, _ name: String) {
    self.unit = unit
    self.name = NameKey.of(name)
  }
}

/// A site and what was found there (网站及隐患描述).
struct SiteAndDescription: Hashable {
  let site: SiteID
  let description: String

  init(_ site: SiteID, _ description: String) {
    self.site = site
    self.description = NameKey.of(description)
  }
}
