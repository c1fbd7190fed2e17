internal import CCurl
internal import Glibc

/// A body on its way out, a piece at a time.
final class Outgoing {
  let size: Int64
  private(set) var failure: CourierFailure?
  private let bytes: [UInt8]
  private let file: (descriptor: Int32, path: String)?
  private var taken: Int64 = 0

  /// Nil for a request without one. Throws `CourierFailure.unreadable`.
  init?(_ request: CourierRequest) throws(CourierFailure) {
    switch request.body {
    case .none:
      guard [.post, .put, .patch].contains(request.method) else { return nil }
      (bytes, file, size) = ([], nil, 0)
    case .bytes(let bytes): (self.bytes, file, size) = (bytes, nil, Int64(bytes.count))
    case .file(let path):
      // Not to wait for somebody who writes into a pipe.
      let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else { throw .unreadable(path: path, code: errno) }
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        close(descriptor)
        throw .unreadable(path: path, code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
      }
      (bytes, file, size) = ([], (descriptor, path), Int64(status.st_size))
    }
  }

  deinit { if let file { close(file.descriptor) } }

  /// What libcurl calls for the next piece; the context is a body.
  static let read: curl_read_callback = { target, size, count, context in
    guard let target, let context else { return Int(CURL_READFUNC_ABORT) }
    let outgoing = Unmanaged<Outgoing>.fromOpaque(context).takeUnretainedValue()
    return outgoing.read(into: UnsafeMutableRawBufferPointer(start: target, count: size * count))
  }

  private func read(into target: UnsafeMutableRawBufferPointer) -> Int {
    // A file that grows meanwhile is sent as long as it was.
    let room = Int(min(Int64(target.count), size - taken))
    guard room > 0 else { return 0 }
    if let file {
      let count = Glibc.read(file.descriptor, target.baseAddress, room)
      guard count > 0 else {
        failure = .unreadable(path: file.path, code: count < 0 ? errno : EIO)
        return Int(CURL_READFUNC_ABORT)
      }
      taken += Int64(count)
      return count
    }
    bytes.withUnsafeBytes { target.copyMemory(from: .init(rebasing: $0[Int(taken)..<Int(taken) + room])) }
    taken += Int64(room)
    return room
  }
}
