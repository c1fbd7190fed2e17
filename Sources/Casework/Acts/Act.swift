public import Statute

/// One thing a party may wish to do (办理事项): a body as it is sent, and what it does to a case under the law.
///
/// The fields are those of the body, in snake case on the wire.
public protocol Act: Codable, Hashable, Sendable {
  /// `machine.event`, or `subject.fact` for a fact of no machine; the same word in the law, the books and the API.
  static var name: String { get }
  static var term: String { get }
  /// The register of whose subjects it is performed.
  static var subject: SubjectKind { get }
  /// Other registers on whose subjects it may be performed too.
  static var alsoOn: Set<SubjectKind> { get }
  /// It enters its subject into the register, so that there need be none before.
  static var registers: Bool { get }
  /// How much of the file it is decided on.
  static var reads: FileReading { get }
  /// A body that could be sent (示例).
  static var example: Self { get }

  /// What it does, or why it may not; pure.
  func decide(on file: CaseFile, at moment: Moment) throws(Refusal) -> Deed

  /// Whether it could be performed now, and what is still missing.
  static func outlook(on file: CaseFile, for party: Party?, on day: Day) -> Outlook
}

extension Act {
  public static var alsoOn: Set<SubjectKind> { [] }
  public static var registers: Bool { false }
  public static var reads: FileReading { .file }

  public static func isPerformed(on kind: SubjectKind) -> Bool { kind == subject || alsoOn.contains(kind) }
}
