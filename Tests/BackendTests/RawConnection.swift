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

  /// Whether all of it could be sent.
  @discardableResult
  func send(_ text: String) async -> Bool { await send(Data(text.utf8)) }

  /// The same with what is no text.
  @discardableResult
  func send(_ data: Data) async -> Bool {
    await apart { [socket] in
      var sent = 0
      let bytes = [UInt8](data)
      while sent < bytes.count {
        let more = bytes[sent...].withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        guard more > 0 else { return false }
        sent += more
      }
      return true
    }
  }

  /// Everything that comes until the other end closes, or nil if it does not within three minutes.
  func rest() async -> String? {
    await apart { [socket] in
      var patience = timeval(tv_sec: 180, tv_usec: 0)
      setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
      var all: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = recv(socket, &buffer, buffer.count, 0)
        if count > 0 { all += buffer[..<count] }
        if count == 0 || (count < 0 && errno == ECONNRESET) { return String(decoding: all, as: UTF8.self) }
        if count < 0 { return nil }
      }
    }
  }

  /// On a thread of its own: the house answers on the threads that tasks share, and they are not to wait for it.
  private func apart<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: body()) }
    }
  }

  deinit { close(socket) }
}
