internal import CCurl

/// The bytes of a mail while the library takes them, a piece at a time.
final class Letter {
  private let bytes: [UInt8]
  private var taken = 0

  init(_ message: String) { bytes = Array(message.utf8) }

  /// What libcurl calls for the next piece; the context is a letter.
  static let read: curl_read_callback = { target, size, count, context in
    guard let target, let context else { return 0 }
    let letter = Unmanaged<Letter>.fromOpaque(context).takeUnretainedValue()
    let room = min(size * count, letter.bytes.count - letter.taken)
    letter.bytes.withUnsafeBytes { bytes in
      UnsafeMutableRawPointer(target).copyMemory(from: bytes.baseAddress! + letter.taken, byteCount: room)
    }
    letter.taken += room
    return room
  }
}
