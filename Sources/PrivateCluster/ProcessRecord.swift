internal import Glibc

/// What the kernel says of a process.
struct ProcessRecord {
  let pid: Int32
  private let name: String
  private let state: Character

  init?(pid: Int32) {
    // "12 (name) S 1 …"; the name itself may hold spaces and parentheses.
    guard pid > 0, let text = ClusterFolder.text(of: "/proc/\(pid)/stat"),
      let opening = text.firstIndex(of: "("), let closing = text.lastIndex(of: ")"),
      let state = text[text.index(after: closing)...].first(where: { $0 != " " })
    else { return nil }
    self.pid = pid
    name = String(text[text.index(after: opening)..<closing])
    self.state = state
  }

  /// False for a zombie, which has a number still but will do nothing more.
  var isAlive: Bool { state != "Z" && state != "X" && state != "x" }

  /// Whether this is a living server on this data folder, and not a stranger who was given an old number.
  func serves(_ home: ClusterFolder) -> Bool {
    guard isAlive, name == "postgres" || name == "postmaster" else { return false }
    if let standing = ClusterFolder.resolved("/proc/\(pid)/cwd") { return standing == home.data }
    // A root without the right to trace sees the arguments only.
    let words = ClusterFolder.text(of: "/proc/\(pid)/cmdline")?.split(separator: "\0") ?? []
    return words.contains { $0 == home.data || $0 == home.mark }
  }
}
