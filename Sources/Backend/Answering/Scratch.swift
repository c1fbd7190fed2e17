internal import Foundation

/// A folder that nobody else sees, for as long as it is needed (临时文件夹).
enum Scratch {
  static func make() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mlps-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return folder
  }

  static func remove(_ folder: URL) { try? FileManager.default.removeItem(at: folder) }
}
