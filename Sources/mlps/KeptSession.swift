import Foundation
import Glibc
import Wording

/// A session at a server, as it is kept on this machine for its user alone (本机保存的会话).
struct KeptSession: Codable {
  let server: String
  let session: String
  let login: String
  let expiresAt: String

  /// The one that is kept for a server. Throws where the file is open to others, or no session.
  static func of(_ server: Server) throws(Stop) -> KeptSession? {
    let path = path(of: server)
    guard access(path, F_OK) == 0 else { return nil }
    let text = try Secret.text(of: path)
    guard let kept = try? JSONDecoder().decode(KeptSession.self, from: Data(text.utf8)), kept.server == server.url
    else {
      throw Stop(
        .refused,
        say("“\(path)”不是保存的会话。请删除后重新登录:mlps login", "“\(path)” is no session: delete it and sign in again: mlps login"))
    }
    return kept
  }

  /// Keeps it in place of the one before.
  func keep(for server: Server) throws(Stop) {
    let path = Self.path(of: server)
    let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
    let part = "\(path).\(UInt64.random(in: .min ... .max)).part"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
      let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      try file.write(contentsOf: JSONEncoder().encode(self))
      try file.synchronize()
      try file.close()
      guard rename(part, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      unlink(part)
      throw Stop.refusal(
        "session_not_kept", say("会话写不进“\(path)”", "the session cannot be kept in “\(path)”"), basis: "",
        cure: say("核对文件夹、权限和磁盘空间", "check the folder, its permissions and the space on the disk"))
    }
  }

  /// Forgets the one that is kept, if there is one.
  static func forget(_ server: Server) { unlink(path(of: server)) }

  /// One file for a server, under a name that only it has.
  private static func path(of server: Server) -> String {
    let state = GlobalOptions.environment("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return "\(state ?? NSHomeDirectory() + "/.local/state")/mlps/\(Question.encoded(server.url)).session"
  }
}
