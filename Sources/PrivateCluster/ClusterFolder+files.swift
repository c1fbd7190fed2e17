internal import Glibc

extension ClusterFolder {
  /// The path without symbolic links; nil if nothing is there or it may not be seen.
  static func resolved(_ path: String) -> String? {
    guard !path.utf8.contains(0), let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// A small file's text; nil if there is none or it may not be read.
  static func text(of path: String, from offset: Int = 0) -> String? {
    // A name planted by the server's account must not lead root elsewhere.
    let descriptor = Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    lseek(descriptor, offset, SEEK_SET)
    var bytes: [UInt8] = []
    var page = [UInt8](repeating: 0, count: 4_096)
    while bytes.count < 1 << 20 {
      let count = read(descriptor, &page, page.count)
      guard count > 0 else { break }
      bytes += page[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func size(of path: String) -> Int {
    var facts = stat()
    return lstat(path, &facts) == 0 ? Int(facts.st_size) : 0
  }

  /// The names in a folder, without "." and ".."; nil if it cannot be listed.
  static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
