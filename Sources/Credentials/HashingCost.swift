/// What one hashing of a password costs (散列代价): scrypt's N = 2^`rounds`, r and p; 128·N·r bytes of memory.
public struct HashingCost: Hashable, Sendable {
  /// log2 of N, 1 … 20.
  public let rounds: Int
  /// r, 1 … 32.
  public let blockSize: Int
  /// p, 1 … 16.
  public let parallelism: Int

  /// Nil outside the ranges.
  public init?(rounds: Int, blockSize: Int = 8, parallelism: Int = 1) {
    guard (1...20).contains(rounds), (1...32).contains(blockSize), (1...16).contains(parallelism) else { return nil }
    self.init(checked: rounds, blockSize, parallelism)
  }

  private init(checked rounds: Int, _ blockSize: Int, _ parallelism: Int) {
    self.rounds = rounds
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  /// 64 MB and some 0.4 s; as much work as OWASP asks for at the least.
  public static let standard = HashingCost(checked: 16, 8, 2)
}
