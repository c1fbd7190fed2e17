import CLibZip
import Glibc

/// The parts of a zip archive, checked by name, size and method before any is read.
struct ZipArchive: ~Copyable {
  struct Part {
    let name: String
    let index: UInt64
    let packedBytes: Int
  }

  let limits: Limits
  private let native: OpaquePointer
  /// By name in lower case: names of parts differ by more than case.
  private let parts: [String: Part]

  init(path: String, limits: Limits) throws(SheetRefusal) {
    try ZipArchive.checkHead(path, limits)
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
      switch code {
      case ZIP_ER_NOZIP: throw .truncated
      case ZIP_ER_OPEN, ZIP_ER_READ, ZIP_ER_NOENT: throw .fileNotReadable(path: path, code: errno)
      default: throw .archiveDamaged(code: Int(code))
      }
    }
    do throws(SheetRefusal) {
      parts = try ZipArchive.list(archive, limits)
    } catch {
      zip_discard(archive)
      throw error
    }
    native = archive
    self.limits = limits
  }

  deinit { zip_discard(native) }

  func part(_ name: String) -> Part? { parts[name.lowercased()] }

  func contains(where matches: (String) -> Bool) -> String? { parts.keys.first(where: matches) }

  /// The bytes of a part, inflated as they are asked for.
  func open(_ name: String) throws(SheetRefusal) -> PartStream {
    guard let part = part(name) else { throw .partMissing(name) }
    guard let file = zip_fopen_index(native, part.index, 0) else { throw .partDamaged(part.name) }
    return PartStream(part: part, file: file, limits: limits)
  }

  private static func list(_ archive: OpaquePointer, _ limits: Limits) throws(SheetRefusal) -> [String: Part] {
    let count = Int(zip_get_num_entries(archive, 0))
    guard count <= limits.parts else { throw .tooManyParts(count: count) }
    var parts: [String: Part] = [:]
    var declared = 0
    for index in 0..<UInt64(max(0, count)) {
      var stat = zip_stat_t()
      guard zip_stat_index(archive, index, zip_flags_t(ZIP_FL_ENC_RAW), &stat) == 0, let bytes = stat.name else {
        throw .archiveDamaged(code: Int(index))
      }
      let name = String(cString: bytes)
      let segments = name.split(separator: "/", omittingEmptySubsequences: false)
      guard !name.isEmpty, !name.utf8.contains(0x5C), !segments.contains(".."),
        !segments.contains("."), !segments.dropLast().contains("")
      else { throw .partNameUnsafe(name) }
      guard stat.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted }
      guard stat.comp_method == UInt16(ZIP_CM_STORE) || stat.comp_method == UInt16(ZIP_CM_DEFLATE) else {
        throw .compressionUnknown(part: name)
      }
      guard stat.size <= UInt64(limits.inflatedBytes) else { throw .inflatedTooLarge(part: name) }
      declared += Int(stat.size)
      guard declared <= limits.inflatedBytes else { throw .inflatedTooLarge(part: name) }
      let part = Part(name: name, index: index, packedBytes: Int(clamping: stat.comp_size))
      guard parts.updateValue(part, forKey: name.lowercased()) == nil else { throw .partNamedTwice(name) }
    }
    return parts
  }
}
