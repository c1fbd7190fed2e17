import Foundation
import Glibc

/// A connection whose client says what it likes, byte by byte (原始连接).
final class RawConnection: Sendable {
  private let socket: Int32

  init(port: Int) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port)).bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }

  /// Whether it could be sent.
  @discardableResult
  func send(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
  }

  /// The same with what is no text.
  @discardableResult
  func send(_ data: Data) -> Bool {
    var sent = 0
    let bytes = [UInt8](data)
    while sent < bytes.count {
      let more = bytes[sent...].withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard more > 0 else { return false }
      sent += more
    }
    return true
  }

  /// Everything that comes until the other end closes, or nil if it does not within a minute.
  func rest() async -> String? {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { [socket] in
        var patience = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
          let count = recv(socket, &buffer, buffer.count, 0)
          if count > 0 { all += buffer[..<count] }
          if count == 0 || (count < 0 && errno == ECONNRESET) {
            return continuation.resume(returning: String(decoding: all, as: UTF8.self))
          }
          if count < 0 { return continuation.resume(returning: nil) }
        }
      }
    }
  }

  deinit { close(socket) }
}
