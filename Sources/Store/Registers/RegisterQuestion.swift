public import Casework
public import PQ
public import Statute

/// Which subjects of one kind are asked for (登记簿查询条件): as of a day, as known at an instant, narrowed as wished.
public struct RegisterQuestion: Sendable {
  public var kind: SubjectKind
  /// T; nil with `knownAt`: as it stands now.
  public var asOf: Day?
  /// F.
  public var knownAt: Instant?
  /// A code of a region; all below it belongs to it.
  public var region: String?
  /// Those of one unit.
  public var unit: Identifier<Subject>?
  /// Those about one site.
  public var site: Identifier<Subject>?
  /// Those about one object.
  public var object: Identifier<Subject>?
  /// `machine:stage`, by the words of the law.
  public var stage: (machine: String, stage: String)?
  /// A part of a name, or the beginning of a number.
  public var words: String?
  /// One alone.
  public var only: Identifier<Subject>?
  public var order: Order = .number
  public var after: Place?
  public var limit: Int = 50

  /// In what order they are listed (排序).
  public enum Order: String, CaseIterable, Sendable {
    case number
    case name
    /// The last changed first.
    case changed
  }

  /// The last line of the page before.
  public struct Place: Codable, Hashable, Sendable {
    public let key: String
    public let id: String

    public init(key: String, id: String) {
      self.key = key
      self.id = id
    }
  }

  public init(_ kind: SubjectKind) { self.kind = kind }

  /// Whether it asks for anything but what stands now.
  var looksBack: Bool { asOf != nil || knownAt != nil }
}
