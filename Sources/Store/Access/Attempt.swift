internal import Crypto

/// What an attempt is counted by (登录尝试): digests of the login and of the address, so that neither is kept.
struct Attempt: Hashable, Sendable {
  let login: [UInt8]
  let address: [UInt8]

  init(login: String, address: String) {
    self.login = Array(SHA256.hash(data: Array(login.utf8)))
    self.address = Array(SHA256.hash(data: Array(address.utf8)))
  }
}
