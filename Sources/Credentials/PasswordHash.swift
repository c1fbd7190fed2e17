internal import Crypto
internal import CryptoExtras
internal import Foundation

/// A password as it is kept (口令散列): scrypt over its NFKC form, with its parameters and salt in one line,
/// `$scrypt$ln=16,r=8,p=1$salt$hash`.
public struct PasswordHash: Hashable, Sendable {
  public let cost: HashingCost
  let salt: [UInt8]
  let hash: [UInt8]

  /// Hashes a password under a fresh salt; blocking, for as long as the cost says.
  public init(of password: String, cost: HashingCost = .standard) {
    self.init(of: password, cost: cost, salt: Random.bytes(16))
  }

  init(of password: String, cost: HashingCost, salt: [UInt8]) {
    self.cost = cost
    self.salt = salt
    hash = Self.derive(password, cost: cost, salt: salt, count: 32)
  }

  /// Reads the line; nil if it is none of ours.
  public init?(_ line: String) {
    let fields = line.split(separator: "$", omittingEmptySubsequences: false)
    guard fields.count == 5, fields[0].isEmpty, fields[1] == "scrypt",
      let named = fields[2].wholeMatch(of: /ln=([0-9]{1,2}),r=([0-9]{1,2}),p=([0-9]{1,2})/),
      let rounds = Int(named.output.1), let blockSize = Int(named.output.2), let parallelism = Int(named.output.3),
      let cost = HashingCost(rounds: rounds, blockSize: blockSize, parallelism: parallelism),
      let salt = Base64URL.bytes(fields[3]), let hash = Base64URL.bytes(fields[4]), salt.count >= 16, hash.count == 32
    else { return nil }
    self.cost = cost
    self.salt = salt
    self.hash = hash
  }

  /// The line as it is kept.
  public var line: String {
    "$scrypt$ln=\(cost.rounds),r=\(cost.blockSize),p=\(cost.parallelism)"
      + "$\(Base64URL.text(salt))$\(Base64URL.text(hash))"
  }

  /// Whether it is of that password; blocking, and as long for a wrong password as for the right one.
  public func isOf(_ password: String) -> Bool {
    areEqual(Self.derive(password, cost: cost, salt: salt, count: hash.count), hash)
  }

  /// Whether it was made at another cost than is asked for now.
  public func needsRehash(at cost: HashingCost = .standard) -> Bool { self.cost != cost }

  /// The hash of no password (空散列): to be compared with where there is none, so that it takes as long.
  public static func decoy(cost: HashingCost = .standard) -> PasswordHash {
    PasswordHash(cost: cost, salt: [UInt8](repeating: 0, count: 16), hash: [UInt8](repeating: 0, count: 32))
  }

  private init(cost: HashingCost, salt: [UInt8], hash: [UInt8]) {
    self.cost = cost
    self.salt = salt
    self.hash = hash
  }

  static func derive(_ password: String, cost: HashingCost, salt: [UInt8], count: Int) -> [UInt8] {
    derive(bytes: Array(password.precomposedStringWithCompatibilityMapping.utf8), cost: cost, salt: salt, count: count)
  }

  static func derive(bytes: [UInt8], cost: HashingCost, salt: [UInt8], count: Int) -> [UInt8] {
    // The library wants an address even of nothing; a NUL is no part of any password.
    let password = bytes.isEmpty ? [0] : bytes
    let key = try? KDF.Scrypt.deriveKey(
      from: password, salt: salt, outputByteCount: count, rounds: 1 << cost.rounds, blockSize: cost.blockSize,
      parallelism: cost.parallelism)
    guard let key else { fatalError("scrypt found no memory") }
    return key.withUnsafeBytes { Array($0) }
  }
}
