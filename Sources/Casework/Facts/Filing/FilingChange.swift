public import Statute

/// One thing that changes of what was filed (备案变更事项).
public struct FilingChange: Codable, Hashable, Sendable {
  /// What changes (变更项目).
  public enum Item: String, Vocabulary {
    case name, unit, contact, network, level, other

    public var term: String {
      switch self {
      case .name: "名称"
      case .unit: "责任单位"
      case .contact: "联系人"
      case .network: "网络"
      case .level: "等级"
      case .other: "其他"
      }
    }
  }

  public let item: Item
  public let from: String?
  public let to: String

  public init(_ item: Item, from: String? = nil, to: String) {
    self.item = item
    self.from = from
    self.to = to
  }
}
