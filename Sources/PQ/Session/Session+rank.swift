import CLibPQ
import Glibc

extension Session {
  /// Lets all others on the machine go before the process that serves this session, until the body has ended (让路).
  ///
  /// It is the kernel's grouping by sessions that gives way; where there is none, where the server is elsewhere, or where
  /// nothing may be said to its process, the body runs as it would without.
  nonisolated(nonsending) public func givingWay<Value>(
    _ body: nonisolated(nonsending) () async throws -> Value
  ) async rethrows -> Value {
    guard let group = await scheduledGroup else { return try await body() }
    await Self.rank(group, 10)
    do {
      let value = try await body()
      await Self.rank(group, 0)
      return value
    } catch {
      await Self.rank(group, 0)
      throw error
    }
  }

  /// Where the kernel is told the rank of the serving process; nil unless that runs on this machine.
  private var scheduledGroup: String? {
    guard let connection = try? live(), let host = PQhost(connection.handle), host.pointee == CChar(UInt8(ascii: "/"))
    else { return nil }
    let process = "/proc/\(PQbackendPID(connection.handle))"
    // The same number may be another's where the server counts processes for itself.
    guard access(process + "/autogroup", W_OK) == 0, let file = fopen(process + "/comm", "r") else { return nil }
    defer { fclose(file) }
    var name = [CChar](repeating: 0, count: 16)
    guard fgets(&name, Int32(name.count), file) != nil, strncmp(name, "postgres", 8) == 0 else { return nil }
    return process + "/autogroup"
  }

  private nonisolated(nonsending) static func rank(_ group: String, _ nice: Int) async {
    let wish = Array("\(nice)".utf8)
    for _ in 0..<5 {
      let file = Glibc.open(group, O_WRONLY | O_CLOEXEC)
      guard file >= 0 else { return }
      let written = Glibc.write(file, wish, wish.count)
      let code = errno
      Glibc.close(file)
      guard written < 0, code == EAGAIN else { return }
      // The kernel takes one such wish in a tenth of a second.
      try? await Task.sleep(for: .milliseconds(110))
    }
  }
}
