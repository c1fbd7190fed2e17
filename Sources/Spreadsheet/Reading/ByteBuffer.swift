import Glibc

/// Bytes in one run of memory that grows and is its owner's alone.
struct ByteBuffer: ~Copyable {
  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 4096) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { free(base) }

  /// Makes room for so many bytes more.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  /// Appends bytes for which room was made.
  @inline(__always)
  mutating func advance(_ written: Int) { count += written }

  var end: UnsafeMutablePointer<UInt8> { base + count }

  mutating func append(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length)
    end.update(from: bytes, count: length)
    count += length
  }

  mutating func truncate(to length: Int) { count = min(count, length) }

  /// Drops bytes at the front.
  mutating func dropFirst(_ length: Int) {
    count -= length
    memmove(base, base + length, count)
  }

  private mutating func grow(_ more: Int) {
    capacity = max(count + more, capacity + capacity / 2)
    guard let moved = realloc(base, capacity) else { fatalError("out of memory") }
    base = moved.assumingMemoryBound(to: UInt8.self)
  }
}
