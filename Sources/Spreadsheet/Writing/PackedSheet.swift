import CLibZip
import CZlib
import Glibc

/// A sheet of a packed workbook, put together from what the library says around its rows, and the rows (压好的表).
final class PackedSheet {
  private let (head, tail): ([UInt8], [UInt8])
  private let rows: PackedRows
  private let plainCount: Int
  private let crc: UInt
  private var offset = 0
  private var code: Int32 = 0

  /// Nil where the text has no place for rows.
  private init?(_ text: [UInt8], rows: PackedRows) {
    let mark = Array("<sheetData>".utf8)
    guard let place = text.indices.first(where: { text[$0...].starts(with: mark) }) else { return nil }
    self.rows = rows
    var head = Deflater()
    var tail = Deflater()
    self.head = head.pack(text[..<(place + mark.count)], .border)
    self.tail = tail.pack(text[(place + mark.count)...], .end)
    plainCount = text.count + rows.plainCount
    crc = crc32_combine(crc32_combine(head.crc, rows.crc, rows.plainCount), tail.crc, tail.plainCount)
  }

  /// Puts the rows of each sheet, in their order, into the draft of a workbook that was packed without them; `path` is what it
  /// will be called.
  static func insert(_ rows: [PackedRows?], into draft: String, of path: String) throws(WritingRefusal) {
    guard rows.contains(where: { $0 != nil }) else { return }
    var code: Int32 = 0
    guard let archive = zip_open(draft, 0, &code) else {
      throw .library(code: Int(code), message: "zip_open", sheet: nil)
    }
    var sheets: [PackedSheet] = []
    do throws(WritingRefusal) {
      for case (let number, let rows?) in zip(1..., rows) {
        sheets.append(try replace("xl/worksheets/sheet\(number).xml", of: archive, at: path, rows: rows))
      }
    } catch {
      zip_discard(archive)
      throw error
    }
    // The archive reads from the sheets until it is closed.
    try withExtendedLifetime(sheets) { () throws(WritingRefusal) in
      guard zip_close(archive) == 0 else {
        let refusal = refusal(archive, at: path)
        zip_discard(archive)
        throw refusal
      }
    }
  }

  private static func replace(
    _ name: String, of archive: OpaquePointer, at path: String, rows: PackedRows
  ) throws(WritingRefusal) -> PackedSheet {
    let index = zip_name_locate(archive, name, 0)
    guard index >= 0, let text = contents(of: UInt64(index), in: archive) else { throw refusal(archive, at: path) }
    guard let sheet = PackedSheet(text, rows: rows) else {
      throw .library(code: 0, message: "no <sheetData> in \(name)", sheet: nil)
    }
    guard let source = zip_source_function(archive, answer, Unmanaged.passUnretained(sheet).toOpaque()) else {
      throw refusal(archive, at: path)
    }
    guard zip_file_replace(archive, UInt64(index), source, 0) == 0 else {
      zip_source_free(source)
      throw refusal(archive, at: path)
    }
    // As the library dates all other parts.
    guard zip_file_set_dostime(archive, UInt64(index), 0, 0x21, 0) == 0 else { throw refusal(archive, at: path) }
    return sheet
  }

  private static func contents(of index: UInt64, in archive: OpaquePointer) -> [UInt8]? {
    guard let file = zip_fopen_index(archive, index, 0) else { return nil }
    defer { zip_fclose(file) }
    var text: [UInt8] = []
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { room.deallocate() }
    while true {
      let length = zip_fread(file, room.baseAddress, UInt64(room.count))
      guard length >= 0 else { return nil }
      if length == 0 { return text }
      text += room[..<Int(length)]
    }
  }

  private static func refusal(_ archive: OpaquePointer, at path: String) -> WritingRefusal {
    let error = zip_get_error(archive)
    if zip_error_system_type(error) == ZIP_ET_SYS {
      return .system(operation: "write", path: path, code: zip_error_code_system(error))
    }
    return .library(
      code: Int(zip_error_code_zip(error)), message: String(cString: zip_error_strerror(error)), sheet: nil)
  }

  /// What the archive asks of a sheet. It is told that the bytes are packed, and takes them as they are.
  private static let answer: zip_source_callback = { sheet, data, length, command in
    guard let sheet else { return -1 }
    return Unmanaged<PackedSheet>.fromOpaque(sheet).takeUnretainedValue().answer(command, data, Int(length))
  }

  private func answer(_ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: Int) -> Int64 {
    switch command {
    case ZIP_SOURCE_OPEN: offset = 0
    case ZIP_SOURCE_READ: return read(UnsafeMutableRawBufferPointer(start: data, count: length))
    case ZIP_SOURCE_STAT:
      guard let stat = data?.assumingMemoryBound(to: zip_stat_t.self) else { return -1 }
      stat.pointee.size = UInt64(plainCount)
      stat.pointee.comp_size = UInt64(head.count + rows.count + tail.count)
      stat.pointee.crc = UInt32(crc)
      stat.pointee.comp_method = UInt16(ZIP_CM_DEFLATE)
      stat.pointee.valid |= UInt64(ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_CRC | ZIP_STAT_COMP_METHOD)
      return Int64(MemoryLayout<zip_stat_t>.size)
    case ZIP_SOURCE_ERROR:
      data?.copyMemory(from: [Int32(ZIP_ER_READ), code], byteCount: 8)
      return 8
    case ZIP_SOURCE_SUPPORTS:
      return [ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE]
        .reduce(0) { $0 | 1 << Int64($1.rawValue) }
    default: break
    }
    return 0
  }

  private func read(_ room: UnsafeMutableRawBufferPointer) -> Int64 {
    let count: Int
    switch offset {
    case ..<head.count: count = copy(head[offset...], to: room)
    case ..<(head.count + rows.count): count = rows.read(at: offset - head.count, into: room)
    default: count = copy(tail[(offset - head.count - rows.count)...], to: room)
    }
    if count < 0 { code = errno } else { offset += count }
    return Int64(count)
  }

  private func copy(_ bytes: ArraySlice<UInt8>, to room: UnsafeMutableRawBufferPointer) -> Int {
    room.copyBytes(from: bytes.prefix(room.count))
    return min(bytes.count, room.count)
  }
}
