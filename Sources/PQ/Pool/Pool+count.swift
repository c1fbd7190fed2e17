extension Pool {
  /// How a pool's sessions are employed.
  public struct Count: Hashable, Sendable {
    public var idle: Int
    public var lent: Int
    public var connecting: Int
    public var waiting: Int

    public init(idle: Int, lent: Int, connecting: Int, waiting: Int) {
      self.idle = idle
      self.lent = lent
      self.connecting = connecting
      self.waiting = waiting
    }
  }
}
