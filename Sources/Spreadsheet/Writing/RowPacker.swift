import CXLSXWriter
import Foundation
import Glibc
import Synchronization

/// The rows of one sheet on their way into a file, packed while they are written (边写边压).
///
/// The library writes them into a stream; a thread at its other end packs them into a file without a name. As they are written,
/// ten times as many bytes, they are never on the disk.
final class RowPacker {
  /// Where rows are written, by one.
  let stream: UnsafeMutablePointer<FILE>
  private let buffer: UnsafeMutablePointer<CChar>
  private let outcome: Outcome

  /// Bytes that are handed over at a time: what is packed depends on them and not on who was faster.
  private static let piece = 1 << 18

  /// The rows, or `errno` of what kept them from their file.
  private final class Outcome: Sendable {
    let isThere = DispatchSemaphore(value: 0)
    let rows = Mutex<(packed: PackedRows, code: Int32)?>(nil)
  }

  /// Begins the file under `path`, where nothing stands afterwards; `mode` is that of opening it.
  init(path: String, mode: Int32 = O_RDWR) throws(WritingRefusal) {
    let file = open(path, O_CREAT | O_EXCL | mode | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .system(operation: "create", path: path, code: errno) }
    unlink(path)
    // Born closed to children, as a pipe is not: one that held the end of it would keep the thread waiting.
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0, let stream = fdopen(ends[1], "w") else {
      let code = errno
      for each in ends + [file] where each >= 0 { close(each) }
      throw .system(operation: "create", path: path, code: code)
    }
    // In large pieces and without a lock for each: the library's own are of 4 KB, a million of them in a large ledger.
    buffer = .allocate(capacity: Self.piece)
    setvbuf(stream, buffer, _IOFBF, Self.piece)
    __fsetlocking(stream, Int32(FSETLOCKING_BYCALLER))
    self.stream = stream
    let outcome = Outcome()
    self.outcome = outcome
    Thread.detachNewThread { [source = ends[0]] in
      let rows = Self.pack(from: source, into: file)
      close(source)
      outcome.rows.withLock { $0 = rows }
      outcome.isThere.signal()
    }
  }

  deinit { buffer.deallocate() }

  /// Ends the stream, once, and waits until the last row is packed; `errno` where not all of them are.
  func finish() -> (packed: PackedRows?, code: Int32) {
    // The library never asks its stream whether a write failed.
    let isWritten = ferror(stream) == 0
    let code = fclose(stream) == 0 && isWritten ? 0 : errno
    outcome.isThere.wait()
    let rows = outcome.rows.withLock { $0 }
    return (rows?.packed, code == 0 ? rows?.code ?? 0 : code)
  }

  /// What cannot be written is taken all the same, so that whoever writes does not wait for ever.
  private static func pack(from source: Int32, into file: Int32) -> (packed: PackedRows, code: Int32) {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: piece, alignment: 16)
    defer { room.deallocate() }
    var deflater = Deflater()
    var code: Int32 = 0
    while true {
      let length = fill(room, from: source)
      if code == 0 {
        deflater.pack(UnsafeRawBufferPointer(rebasing: room[..<length]), length < piece ? .border : .none) {
          if code == 0 { code = put($0, into: file) }
        }
      }
      if length < piece { return (PackedRows(from: deflater, in: file), code) }
    }
  }

  /// Less than all of the room only at the end.
  private static func fill(_ room: UnsafeMutableRawBufferPointer, from source: Int32) -> Int {
    var length = 0
    while length < room.count {
      let count = read(source, room.baseAddress?.advanced(by: length), room.count - length)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      length += count
    }
    return length
  }

  /// Nought, or `errno`.
  private static func put(_ bytes: UnsafeRawBufferPointer, into file: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : EIO }
      rest = rest.dropFirst(count)
    }
    return 0
  }
}
