import CLibZip

/// The bytes of one part, inflated in pieces and counted against the limits.
struct PartStream: ~Copyable {
  /// Below this many bytes a part may grow by any ratio.
  static let ratioFloor = 8 << 20

  let name: String
  private let file: OpaquePointer
  private let most: Int
  private let isRatioBound: Bool
  private var inflated = 0

  init(part: ZipArchive.Part, file: OpaquePointer, limits: Limits) {
    name = part.name
    self.file = file
    let (product, overflow) = part.packedBytes.multipliedReportingOverflow(by: limits.ratio)
    let byRatio = max(PartStream.ratioFloor, overflow ? Int.max : product)
    most = min(byRatio, limits.inflatedBytes)
    isRatioBound = byRatio < limits.inflatedBytes
  }

  deinit { zip_fclose(file) }

  /// Fills up to `capacity` bytes; 0 is the end, reached only when the part is whole.
  mutating func read(into bytes: UnsafeMutablePointer<UInt8>, capacity: Int) throws(SheetRefusal) -> Int {
    let length = Int(zip_fread(file, bytes, UInt64(capacity)))
    guard length >= 0 else { throw .partDamaged(name) }
    inflated += length
    guard inflated <= most else {
      if isRatioBound { throw .ratioTooHigh(part: name) }
      throw .inflatedTooLarge(part: name)
    }
    return length
  }
}
