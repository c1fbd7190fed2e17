import Glibc

/// The rows of a sheet as they lie packed in a file without a name, which goes with them (压好的行): a stretch of a deflate
/// stream that others can go before and behind.
final class PackedRows: Sendable {
  /// Bytes, and their CRC-32, before they were packed.
  let plainCount: Int
  let crc: UInt
  /// Bytes in the file.
  let count: Int
  private let file: Int32

  init(from stream: borrowing Deflater, in file: Int32) {
    plainCount = stream.plainCount
    crc = stream.crc
    count = stream.packedCount
    self.file = file
  }

  deinit { close(file) }

  /// Reads from a place on; nought only at the end, less than nought where the system refuses.
  func read(at offset: Int, into room: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let read = pread(file, room.baseAddress, room.count, offset)
      if read >= 0 || errno != EINTR { return read }
    }
  }
}
