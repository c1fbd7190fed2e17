import Courier
import Foundation

/// A request as the server saw it (回显).
struct Echo: Decodable {
  let method: String
  let path: String
  let headers: [[String]]
  let size: Int
  let hash: String

  init(_ reply: CourierReply) throws { self = try JSONDecoder().decode(Echo.self, from: Data(reply.body)) }

  func values(_ name: String) -> [String] { headers.filter { $0[0].lowercased() == name }.map { $0[1] } }
}
