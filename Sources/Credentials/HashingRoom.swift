internal import Dispatch

/// Where passwords are hashed (散列工作间): on threads of its own, so many at once and no more, because each takes much
/// memory and holds its thread.
public actor HashingRoom {
  /// How many may work at once, and how many may wait.
  public let places: Int
  public let seats: Int
  private var working = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private let queue = DispatchQueue(label: "mlps.hashing", qos: .userInitiated, attributes: .concurrent)

  public init(places: Int = 2, seats: Int = 64) {
    precondition(places > 0 && seats >= 0, "a room without places")
    self.places = places
    self.seats = seats
  }

  /// The room of this process.
  public static let shared = HashingRoom()

  /// More came at once than the room has seats.
  public struct Full: Error, Hashable, Sendable {}

  /// Hashes a password. Throws `Full`.
  public func hash(_ password: String, cost: HashingCost = .standard) async throws(Full) -> PasswordHash {
    try await work { PasswordHash(of: password, cost: cost) }
  }

  /// Whether the hash is of that password. Throws `Full`.
  public func verify(_ password: String, against hash: PasswordHash) async throws(Full) -> Bool {
    try await work { hash.isOf(password) }
  }

  func work<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async throws(Full) -> Value {
    if working == places {
      guard waiting.count < seats else { throw Full() }
      await withCheckedContinuation { waiting.append($0) }
    } else {
      working += 1
    }
    let value = await withCheckedContinuation { continuation in queue.async { continuation.resume(returning: body()) } }
    if waiting.isEmpty { working -= 1 } else { waiting.removeFirst().resume() }
    return value
  }
}
