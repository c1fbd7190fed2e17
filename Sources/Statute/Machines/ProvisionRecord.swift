/// One row of one edition of one table, as plain texts (规定条目), for the database to hold the same rows.
public struct ProvisionRecord: Hashable, Sendable {
  public let machine: String
  /// The day from which this edition's table stands, and the last day it stood, nil for the last.
  public let edition: Day
  public let until: Day?
  public let from: String
  public let event: String
  public let to: String
  public let condition: String
  /// Roles by name, in the order of the vocabulary, joined by commas.
  public let by: String
  public let basis: String

  public init<M: Machine>(_ provision: Provision<M>, edition: Day, until: Day?) {
    machine = M.name
    self.edition = edition
    self.until = until
    from = provision.from.rawValue
    event = provision.event.rawValue
    to = provision.to.rawValue
    condition = provision.condition.rawValue
    by = provision.by.members.map(\.rawValue).joined(separator: ",")
    basis = provision.basis.description
  }
}
