/// What the books say of one unit now (单位案卷).
public struct UnitFile: Sendable {
  public struct Description: Hashable, Sendable {
    public var name: String
    public var uscc: String?
    public var noCodeReason: String?
    public var category: UnitCategory
    public var region: String
    public var telecom: Bool
    public var contact: String?
    public var phone: String?

    public init(
      name: String, uscc: String?, noCodeReason: String?, category: UnitCategory, region: String, telecom: Bool,
      contact: String?, phone: String?
    ) {
      self.name = name
      self.uscc = uscc
      self.noCodeReason = noCodeReason
      self.category = category
      self.region = region
      self.telecom = telecom
      self.contact = contact
      self.phone = phone
    }
  }

  public let id: UnitID
  public var described: Standing<Description>?

  public init(id: UnitID) { self.id = id }
}
