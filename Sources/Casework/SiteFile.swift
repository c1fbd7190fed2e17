/// What the books say of one site now (网站案卷): the latest standing fact of each kind.
public struct SiteFile: Sendable {
  public struct Description: Hashable, Sendable {
    public var unit: UnitID
    public var name: String
    public var category: UnitCategory
    public var region: String
    public var url: String?
    public var ip: String?
    public var hosting: String?
    public var contact: String?
    public var phone: String?
    public var remark: String?

    public init(
      unit: UnitID, name: String, category: UnitCategory, region: String, url: String?, ip: String?, hosting: String?,
      contact: String?, phone: String?, remark: String?
    ) {
      self.unit = unit
      self.name = name
      self.category = category
      self.region = region
      self.url = url
      self.ip = ip
      self.hosting = hosting
      self.contact = contact
      self.phone = phone
      self.remark = remark
    }
  }

  public struct DomainName: Hashable, Sendable {
    /// Lower-case A-label.
    public let domain: String
    public let display: String
    public let isMain: Bool

    public init(domain: String, display: String, isMain: Bool) {
      self.domain = domain
      self.display = display
      self.isMain = isMain
    }
  }

  public struct Closing: Hashable, Sendable {
    public let merged: Bool
    public let verified: Bool

    public init(merged: Bool, verified: Bool) {
      self.merged = merged
      self.verified = verified
    }
  }

  public let id: SiteID
  public let number: String
  public let origin: SiteOrigin
  public var described: Standing<Description>?
  /// Names in use, the main one first.
  public var names: [Standing<DomainName>] = []
  public var icp: Standing<String>?
  public var police: Standing<String>?
  /// Whether the latest review was passed.
  public var review: Standing<Bool>?
  public var mark: Standing<Bool>?
  public var live: Standing<Bool>?
  public var closing: Standing<Closing>?
  /// Whether the letter of responsibility is proven.
  public var letter: Standing<Bool>?
  /// The object that covers it; of several the one with the highest level.
  public var object: ObjectID?

  public init(id: SiteID, number: String, origin: SiteOrigin) {
    self.id = id
    self.number = number
    self.origin = origin
  }
}
