internal import Foundation
internal import Hummingbird
internal import NIOCore

/// A file in a folder of its own, handed over piece by piece (待取的文件); the folder goes when nobody holds it any more.
final class StoredFile: Sendable {
  let name: String
  let type: String
  private let folder: URL

  /// The file `name` of a folder that is handed over with it.
  init(_ name: String, type: String, in folder: URL) {
    self.name = name
    self.type = type
    self.folder = folder
  }

  deinit { Scratch.remove(folder) }

  /// How much is read at once.
  private static let piece = 1 << 18

  func write(to writer: inout any ResponseBodyWriter) async throws {
    let file = try FileHandle(forReadingFrom: folder.appending(path: name))
    defer { try? file.close() }
    while let bytes = try file.read(upToCount: Self.piece), !bytes.isEmpty {
      try await writer.write(ByteBuffer(bytes: bytes))
    }
  }
}
