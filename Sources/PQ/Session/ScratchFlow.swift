import Foundation
import Glibc

/// Sends to the disk what processes write aside for themselves, as it grows (草稿文件): files without a name or not yet
/// under theirs, and the server's temporary ones.
///
/// The kernel gathers such writing for half a minute and then does it at one time; whoever waits meanwhile for a line of his own
/// to be on the disk waits behind hundreds of megabytes.
public final class ScratchFlow: Sendable {
  private let ended = DispatchSemaphore(value: 0)

  /// From here on, on a thread of its own, until `end`.
  public init(of processes: [Int32]) {
    let ended = ended
    Thread.detachNewThread {
      ScheduledGroup.putLast()
      while ended.wait(timeout: .now() + .milliseconds(200)) == .timedOut { processes.forEach(Self.send) }
    }
  }

  public func end() { ended.signal() }

  /// What is refused goes when it is due: of another user's process nothing is seen.
  private static func send(_ process: Int32) {
    let folder = "/proc/\(process)/fd"
    guard let numbers = opendir(folder) else { return }
    defer { closedir(numbers) }
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX) + 1) { buffer in
      guard let name = buffer.baseAddress else { return }
      while let entry = readdir(numbers) {
        let link = withUnsafeBytes(of: &entry.pointee.d_name) {
          "\(folder)/\(String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self))"
        }
        let length = readlink(link, name, Int(PATH_MAX))
        guard length > 0 else { continue }
        name[length] = 0
        guard isScratch(name) else { continue }
        let file = open(link, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard file >= 0 else { continue }
        for start in stride(from: 0, to: lseek(file, 0, SEEK_END), by: step) {
          _ = sendRange?(file, Int64(start), Int64(step), 6)
        }
        close(file)
      }
    }
  }

  /// `/tmp/#12 (deleted)`, `…/附件1.xlsx.1k3f.part` and what follows it, `…/pgsql_tmp/…`, `…/t3_16421`. Asked of hundreds of
  /// names five times a second.
  static func isScratch(_ name: UnsafePointer<CChar>) -> Bool {
    guard name[0] == CChar(UInt8(ascii: "/")), let slash = strrchr(name, Int32(UInt8(ascii: "/"))) else { return false }
    let file = slash + 1
    let isTemporaryTable =
      file[0] == CChar(UInt8(ascii: "t")) && strchr(file, Int32(UInt8(ascii: "_"))) != nil
      && strspn(file + 1, "0123456789_.") == strlen(file + 1)
    return isTemporaryTable || strstr(name, "/pgsql_tmp/") != nil || strstr(file, ".part") != nil
      || strstr(name, " (deleted)") != nil
  }

  /// Bytes that are under way at once: no more than this is before whoever comes meanwhile.
  private static let step = 4 << 20

  /// `sync_file_range`, which begins to write with 2 (SYNC_FILE_RANGE_WRITE) and waits for it with 4 (…_WAIT_AFTER); the system's
  /// library shows it only to who asks for all of GNU.
  private static let sendRange = dlsym(nil, "sync_file_range").map {
    unsafeBitCast($0, to: (@convention(c) (Int32, Int64, Int64, UInt32) -> Int32).self)
  }
}
