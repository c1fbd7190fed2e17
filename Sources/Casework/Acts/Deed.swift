public import Statute

/// What an act leaves in the books (办理结果): who is registered, and which facts, in this order.
public struct Deed: Sendable {
  public var registrations: [Registration]
  public var entries: [Entry]
  /// What a person should look at, though it is done (提醒).
  public var warnings: [Reason] = []

  public init(registrations: [Registration] = [], _ entries: Entry...) {
    self.registrations = registrations
    self.entries = entries
  }

  /// One fact to be recorded on the day of the act.
  public struct Entry: Sendable {
    public let content: any FactContent
    /// The provision it was taken under; nil for a fact of no machine.
    public let provision: ProvisionRecord?
    /// Columns that hold the number of another entry of this deed, by its place.
    public private(set) var cites: [String: Int] = [:]

    public init(_ content: some FactContent) {
      self.content = content
      provision = nil
    }

    public init<M: Machine>(_ content: some FactContent, under taken: Taken<M>) {
      self.content = content
      provision = ProvisionRecord(taken.provision, edition: taken.edition, until: nil)
    }

    /// What it is called in the books: `machine.event`, or of a plain fact what it states.
    public var act: String { provision.map { "\($0.machine).\($0.event)" } ?? content.plainAct }

    /// The same entry, a column of which holds the number that an earlier entry of the deed is given.
    public func citing(_ column: String, entry place: Int) -> Entry {
      var entry = self
      entry.cites[column] = place
      return entry
    }
  }
}

/// A provision read for a case on a day (所依条文), with the edition of the table it stands in.
public struct Taken<M: Machine>: Sendable {
  public let provision: Provision<M>
  public let edition: Day

  public init(provision: Provision<M>, edition: Day) {
    self.provision = provision
    self.edition = edition
  }
}
