extension FactContents {
  static let registers: [any FactContent.Type] = [
    UnitDescribed.self, SiteDescribed.self, ObjectDescribed.self, ObjectCovers.self, ObjectUncovers.self,
  ]
}
