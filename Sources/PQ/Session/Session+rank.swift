import CLibPQ
import Glibc

extension Session {
  /// Lets all others on the machine go before the process that serves this session, until the body has ended.
  ///
  /// Where the kernel does not group by sessions, where the server is elsewhere, or where nothing may be said to its
  /// process, the body runs as it would without.
  nonisolated(nonsending) public func givingWay<Value>(
    _ body: nonisolated(nonsending) () async throws -> Value
  ) async rethrows -> Value {
    guard let group = await scheduledGroup else { return try await body() }
    return try await group.givingWay(body)
  }

  /// That of the serving process; nil unless it runs on this machine.
  private var scheduledGroup: ScheduledGroup? {
    guard let connection = try? live(), let host = PQhost(connection.handle), host.pointee == CChar(UInt8(ascii: "/"))
    else { return nil }
    let process = "\(PQbackendPID(connection.handle))"
    // The same number may be another's where the server counts processes for itself.
    guard let group = ScheduledGroup(of: process), let file = fopen("/proc/\(process)/comm", "r") else { return nil }
    defer { fclose(file) }
    var name = [CChar](repeating: 0, count: 16)
    guard fgets(&name, Int32(name.count), file) != nil, strncmp(name, "postgres", 8) == 0 else { return nil }
    return group
  }
}
