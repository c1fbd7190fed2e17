public import Statute

/// What happened (事实), past tense and never changed: what, on which day, on what paper, and what it corrects.
///
/// The database adds the instant of recording and the party that recorded it.
public struct Fact: Hashable, Sendable {
  public let content: Content
  /// The day of the act; nil when it is not known, and then the fact counts in nothing.
  public let actedOn: Day?
  /// The number of the paper it rests on (文号).
  public let document: String?
  // Few facts correct another; the rest carry one word for it.
  private let correcting: Boxed?
  public var correction: Correction? { correcting?.correction }

  public init(_ content: Content, on actedOn: Day?, document: String? = nil, correction: Correction? = nil) {
    self.content = content
    self.actedOn = actedOn
    self.document = document
    correcting = correction.map(Boxed.init)
  }

  private final class Boxed: Hashable, Sendable {
    let correction: Correction
    init(_ correction: Correction) { self.correction = correction }
    static func == (a: Boxed, b: Boxed) -> Bool { a.correction == b.correction }
    func hash(into hasher: inout Hasher) { hasher.combine(correction) }
  }

  /// That a fact answers a mistake in an earlier one of its kind (更正).
  public struct Correction: Hashable, Sendable {
    public let of: FactNumber
    public let reason: String
    /// The earlier fact did not happen at all; otherwise this one stands in its place.
    public let voids: Bool

    public init(of number: FactNumber, because reason: String, voids: Bool = false) {
      self.of = number
      self.reason = reason
      self.voids = voids
    }
  }
}

/// The number the database gave a fact; it grows, and is unique over all kinds.
public typealias FactNumber = Int64
