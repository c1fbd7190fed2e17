import CLibPQ
import Glibc

extension Session {
  /// Lets all others on the machine go before the process that serves this session, until it is closed; no pool lends it again.
  ///
  /// Where the kernel does not group by sessions, where the server is elsewhere, or where nothing may be said to its
  /// process, all stays as it is.
  public func giveWay() async {
    guard let (process, group) = servingProcess else { return }
    hasGivenWay = true
    ScheduledGroup.putLast(process)
    await group.sink()
  }

  /// The process that serves it; nil unless it runs on this machine and may be told something.
  public var localProcess: Int32? { servingProcess?.number }

  /// What serves it; nil unless it runs on this machine.
  private var servingProcess: (number: Int32, group: ScheduledGroup)? {
    guard let connection = try? live(), let host = PQhost(connection.handle), host.pointee == CChar(UInt8(ascii: "/"))
    else { return nil }
    let number = PQbackendPID(connection.handle)
    // The same number may be another's where the server counts processes for itself.
    guard let group = ScheduledGroup(of: "\(number)"), let file = fopen("/proc/\(number)/comm", "r") else { return nil }
    defer { fclose(file) }
    var name = [CChar](repeating: 0, count: 16)
    guard fgets(&name, Int32(name.count), file) != nil, strncmp(name, "postgres", 8) == 0 else { return nil }
    return (number, group)
  }
}
