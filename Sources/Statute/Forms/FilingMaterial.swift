/// A material that goes with a filing (备案材料), by edition; 公通字〔2007〕43号 第十六条, 备案表 表三至表五.
public struct FilingMaterial: Hashable, Sendable {
  public enum Due: Hashable, Sendable {
    /// 随表提交
    case withForm
    /// 可在期限内补交
    case within(TimeLimit)
    /// 有则提交
    case ifThere

    public var term: String {
      switch self {
      case .withForm: "随表提交"
      case .within(let limit): "可按“\(limit.term)”期限补交"
      case .ifThere: "有则提交"
      }
    }
  }

  public let term: String
  /// The path of the yes/no field that answers for it; its document is named in the field with `_document`.
  public let field: String
  /// The lowest level of which it is asked.
  public let from: Level
  /// The lowest level that must have it, nil where none must.
  public let owedFrom: Level?
  /// When a level that must have it owes it.
  public let owed: Due
  public let basis: Basis

  init(
    _ term: String, _ field: String, from: Level, owedFrom: Level? = nil, _ basis: Basis, owed: Due = .withForm
  ) {
    self.term = term
    self.field = field
    self.from = from
    self.owedFrom = owedFrom
    self.owed = owed
    self.basis = basis
  }

  public func due(at level: Level) -> Due {
    owedFrom.map { $0 <= level } ?? false ? owed : .ifThere
  }
}
