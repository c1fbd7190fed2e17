import Crypto
import Foundation
import Store
import Wording

/// The file of a backup (备份文件): a line that says what it is, a line of JSON that says what is in it, then the archive of
/// `pg_dump`, as it is.
struct BackupFile {
  static let mark = "mlps-backup 1"
  private static let page = 1 << 20

  let manifest: Manifest
  /// Where the archive begins.
  let offset: UInt64

  /// What is in it.
  struct Manifest: Codable {
    let madeAt: String
    let server: Int
    let archive: Archive
    let census: Census

    struct Archive: Codable {
      let bytes: Int
      let sha256: String
    }
  }

  /// Puts a manifest and an archive together under a name, closed to others, when they are whole.
  static func write(_ manifest: Manifest, archive: URL, to place: URL) throws {
    let draft = try Self.draft(beside: place)
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      encoder.keyEncodingStrategy = .convertToSnakeCase
      let target = try FileHandle(forWritingTo: draft)
      try target.write(contentsOf: Data("\(mark)\n".utf8) + encoder.encode(manifest) + Data("\n".utf8))
      let source = try FileHandle(forReadingFrom: archive)
      while let bytes = try source.read(upToCount: page), !bytes.isEmpty { try target.write(contentsOf: bytes) }
      try source.close()
      try target.synchronize()
      try target.close()
      guard rename(draft.path(percentEncoded: false), place.path(percentEncoded: false)) == 0 else {
        throw CocoaError(.fileWriteUnknown)
      }
    } catch {
      try? FileManager.default.removeItem(at: draft)
      throw error
    }
  }

  /// An empty file, closed to others, in the folder of the one that is to be.
  static func draft(beside place: URL) throws -> URL {
    let draft = place.deletingLastPathComponent().appending(path: ".\(place.lastPathComponent).\(UUID().uuidString)")
    guard
      FileManager.default.createFile(
        atPath: draft.path(percentEncoded: false), contents: nil, attributes: [.posixPermissions: 0o600])
    else {
      throw Stop.refusal(
        "file_not_written", say("写不成“\(place.path)”", "“\(place.path)” cannot be written"), basis: "FILE",
        cure: say("核对文件夹和权限", "check the folder and its permissions"))
    }
    return draft
  }

  /// Reads the head of a file; ends the run where it is none.
  init(_ place: URL) throws {
    guard let handle = try? FileHandle(forReadingFrom: place) else {
      throw Stop(.notFound, say("没有文件“\(place.path)”", "there is no file “\(place.path)”"))
    }
    defer { try? handle.close() }
    let head = try handle.read(upToCount: Self.page) ?? Data()
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let lines = head.split(separator: 10, maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count == 3, String(decoding: lines[0], as: UTF8.self) == Self.mark,
      let manifest = try? decoder.decode(Manifest.self, from: Data(lines[1]))
    else {
      throw Stop(.unbalanced, say("“\(place.path)”不是 database backup 所写的备份", "“\(place.path)” is no backup"))
    }
    self.manifest = manifest
    offset = UInt64(lines[0].count + lines[1].count + 2)
  }

  /// Takes the archive out, and ends the run where it is not what the manifest says.
  func extract(from place: URL, to archive: URL) throws {
    let source = try FileHandle(forReadingFrom: place)
    defer { try? source.close() }
    try source.seek(toOffset: offset)
    let target = try FileHandle(forWritingTo: archive)
    defer { try? target.close() }
    var hash = SHA256()
    var count = 0
    while let bytes = try source.read(upToCount: Self.page), !bytes.isEmpty {
      hash.update(data: bytes)
      count += bytes.count
      try target.write(contentsOf: bytes)
    }
    guard count == manifest.archive.bytes, hash.finalize().hexadecimal == manifest.archive.sha256 else {
      throw Stop(
        .unbalanced,
        say("备份文件已损坏:字节与其所记摘要不符;未恢复", "the backup is damaged: its bytes are not of its digest; nothing was restored"))
    }
  }

  /// How long a file is, and its digest.
  static func archive(_ place: URL) throws -> Manifest.Archive {
    let source = try FileHandle(forReadingFrom: place)
    defer { try? source.close() }
    var hash = SHA256()
    var count = 0
    while let bytes = try source.read(upToCount: page), !bytes.isEmpty {
      hash.update(data: bytes)
      count += bytes.count
    }
    return Manifest.Archive(bytes: count, sha256: hash.finalize().hexadecimal)
  }
}
