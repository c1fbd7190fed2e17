/// One row of a table of law (规定): in this stage this may happen, if so, by these, on this ground.
public struct Provision<M: Machine>: Hashable, Sendable {
  public let from: M.Stage
  public let event: M.Event
  public let condition: M.Condition
  public let to: M.Stage
  /// Any one of these may perform it.
  public let by: Roles
  public let basis: Basis

  public init(
    _ from: M.Stage, _ event: M.Event, _ condition: M.Condition, _ to: M.Stage, _ by: Roles, _ basis: Basis
  ) {
    self.from = from
    self.event = event
    self.condition = condition
    self.to = to
    self.by = by
    self.basis = basis
  }
}
