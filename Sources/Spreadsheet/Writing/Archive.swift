import CLibZip
import Glibc

/// A zip archive of plain files (压缩包): the same files in the same order are the same bytes, whenever and wherever.
public enum Archive {
  /// Why an archive is not written, or not read.
  public struct Failure: Error, Hashable, Sendable {
    /// `create`, `add`, `write`, `open`, `read` or `name`.
    public let operation: String
    public let path: String
    /// In the words of the library or of the system.
    public let message: String
  }

  /// Puts files of a folder under their names into an archive, which stands under its path when it is whole.
  public static func pack(_ names: [String], of folder: String, into path: String) throws(Failure) {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else { throw failure("create", path, code) }
    do throws(Failure) {
      for name in names {
        // A length of zero is all of the file.
        guard let source = zip_source_file(archive, folder + "/" + name, 0, 0) else {
          throw failure("add", name, archive)
        }
        let index = zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
          zip_source_free(source)
          throw failure("add", name, archive)
        }
        // 1980-01-01, the first day that a zip archive knows, and a plain file that all may read.
        guard zip_set_file_compression(archive, UInt64(index), Int32(ZIP_CM_DEFLATE), 6) == 0,
          zip_file_set_dostime(archive, UInt64(index), 0, 0x21, 0) == 0,
          zip_file_set_external_attributes(
            archive, UInt64(index), 0, UInt8(ZIP_OPSYS_UNIX), UInt32(S_IFREG | 0o644) << 16) == 0
        else { throw failure("add", name, archive) }
      }
    } catch {
      zip_discard(archive)
      throw error
    }
    guard zip_close(archive) == 0 else {
      let failure = failure("write", path, archive)
      zip_discard(archive)
      throw failure
    }
  }

  /// Takes all files out of an archive into a folder that is there; nothing leads out of it.
  public static func unpack(_ path: String, into folder: String) throws(Failure) -> [String] {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else { throw failure("open", path, code) }
    defer { zip_discard(archive) }
    var names: [String] = []
    for index in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
      guard let bytes = zip_get_name(archive, index, 0) else { throw failure("read", path, archive) }
      let name = String(cString: bytes)
      guard !name.isEmpty, name != ".", name != "..", !name.utf8.contains(0x2F), !name.utf8.contains(0x5C) else {
        throw Failure(operation: "name", path: name, message: "")
      }
      guard let file = zip_fopen_index(archive, index, 0) else { throw failure("read", name, archive) }
      defer { zip_fclose(file) }
      try copy(file, to: folder + "/" + name)
      names.append(name)
    }
    return names
  }

  private static func copy(_ file: OpaquePointer, to path: String) throws(Failure) {
    let target = open(path, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o666)
    guard target >= 0 else { throw failure("write", path) }
    defer { close(target) }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { piece.deallocate() }
    while true {
      let length = zip_fread(file, piece.baseAddress, UInt64(piece.count))
      guard length >= 0 else { throw Failure(operation: "read", path: path, message: "") }
      if length == 0 { return }
      var rest = piece[..<Int(length)]
      while !rest.isEmpty {
        let written = write(target, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { throw failure("write", path) }
        rest = rest.dropFirst(written)
      }
    }
  }

  private static func failure(_ operation: String, _ path: String, _ archive: OpaquePointer) -> Failure {
    Failure(operation: operation, path: path, message: String(cString: zip_strerror(archive)))
  }

  private static func failure(_ operation: String, _ path: String, _ code: Int32) -> Failure {
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    return Failure(operation: operation, path: path, message: String(cString: zip_error_strerror(&error)))
  }

  private static func failure(_ operation: String, _ path: String) -> Failure {
    Failure(operation: operation, path: path, message: String(cString: strerror(errno)))
  }
}
