import CZlib

/// Bytes on their way into a deflate stream, as a zip archive holds it (压缩).
struct Deflater: ~Copyable {
  /// What is to be ready afterwards: what there is room for, all so far with others to follow, or the stream to its end.
  enum Flush: Int32 {
    case none = 0
    case border = 2
    case end = 4
  }

  private(set) var plainCount = 0
  private(set) var packedCount = 0
  /// CRC-32 of what came in.
  private(set) var crc: UInt = 0

  /// The library keeps its address.
  private let stream: UnsafeMutablePointer<z_stream>
  private let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // As libxlsxwriter packs; without a head of zlib's own.
    let code = deflateInit2_(
      stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(code == Z_OK, "zlib: \(code)")
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    room.deallocate()
  }

  /// Packs bytes and hands on what is ready.
  mutating func pack(_ bytes: UnsafeRawBufferPointer, _ flush: Flush, to sink: (UnsafeRawBufferPointer) -> Void) {
    let start = UnsafeMutablePointer(mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
    if !bytes.isEmpty { crc = crc32(crc, start, UInt32(bytes.count)) }
    plainCount += bytes.count
    stream.pointee.next_in = start
    stream.pointee.avail_in = UInt32(bytes.count)
    repeat {
      stream.pointee.next_out = room.bindMemory(to: UInt8.self).baseAddress
      stream.pointee.avail_out = UInt32(room.count)
      deflate(stream, flush.rawValue)
      let ready = room.count - Int(stream.pointee.avail_out)
      packedCount += ready
      if ready > 0 { sink(UnsafeRawBufferPointer(rebasing: room[..<ready])) }
    } while stream.pointee.avail_out == 0
  }

  /// The same of bytes that are few.
  mutating func pack(_ bytes: ArraySlice<UInt8>, _ flush: Flush) -> [UInt8] {
    var packed: [UInt8] = []
    bytes.withUnsafeBytes { bytes in pack(bytes, flush) { packed += $0 } }
    return packed
  }
}
