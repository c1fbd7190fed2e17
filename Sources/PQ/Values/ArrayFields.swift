/// The elements of a one-dimensional array, as bytes, in order.
@usableFromInline struct ArrayFields {
  @usableFromInline let count: Int
  let elementOID: UInt32
  private let bytes: UnsafeRawBufferPointer
  private var offset: Int

  @usableFromInline init?(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    func word(_ index: Int) -> Int32 {
      Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 4, as: Int32.self))
    }
    guard bytes.count >= 12 else { return nil }
    elementOID = UInt32(bitPattern: word(2))
    switch word(0) {
    case 0:
      count = 0
      offset = 12
    case 1:
      // Each element takes at least its length, so that a forged count cannot make us reserve more than was sent.
      guard bytes.count >= 20, case let stated = Int(word(3)), (0...(bytes.count - 20) / 4).contains(stated) else {
        return nil
      }
      count = stated
      offset = 20
    default: return nil
    }
  }

  /// The next element's bytes, `.some(nil)` for NULL; nil if there is none.
  @usableFromInline mutating func next() -> UnsafeRawBufferPointer?? {
    guard offset + 4 <= bytes.count else { return nil }
    let length = Int(Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)))
    offset += 4
    guard length >= 0 else { return .some(nil) }
    guard offset + length <= bytes.count else { return nil }
    defer { offset += length }
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length])
  }
}
