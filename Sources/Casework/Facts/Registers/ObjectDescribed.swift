/// How an object is described (定级对象情况).
public struct ObjectDescribed: ObjectFact {
  public static let table = "object_described"

  public let object: ObjectID
  public let unit: UnitID
  public let name: String
  public let kinds: [String]?
  public let serviceScope: String?
  /// Who built it and who runs it; neither may test it.
  public let builder: String?
  public let runner: String?
  /// The department in charge of its trade (行业主管部门), nil where there is none.
  public let department: String?
  /// Already in operation.
  public let running: Bool?

  public init(
    object: ObjectID, unit: UnitID, name: String, kinds: [String]? = nil, serviceScope: String? = nil,
    builder: String? = nil, runner: String? = nil, department: String? = nil, running: Bool? = nil
  ) {
    self.object = object
    self.unit = unit
    self.name = name
    self.kinds = kinds
    self.serviceScope = serviceScope
    self.builder = builder
    self.runner = runner
    self.department = department
    self.running = running
  }
}

/// That an object carries a site (定级对象承载网站).
public struct ObjectCovers: ObjectFact {
  public static let table = "object_covers"

  public let object: ObjectID
  public let site: SiteID

  public init(object: ObjectID, site: SiteID) {
    self.object = object
    self.site = site
  }
}

/// That it no longer does.
public struct ObjectUncovers: ObjectFact {
  public static let table = "object_uncovers"

  public let object: ObjectID
  public let site: SiteID

  public init(object: ObjectID, site: SiteID) {
    self.object = object
    self.site = site
  }
}
