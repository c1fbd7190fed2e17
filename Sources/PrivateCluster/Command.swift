internal import Glibc

/// A program run to its end, in a session of its own, with nothing of ours but its arguments.
struct Command {
  let words: [String]
  var environment: [String: String] = [:]

  /// A descriptor the program finds as number 3.
  var third: Int32?

  /// What the program answered: its exit status (128 + signal if it was killed) and its output, errors included.
  struct Answer {
    let status: Int32
    let output: String
  }

  func run() throws(ClusterFailure) -> Answer {
    guard let program = Command.path(of: words[0]) else { throw .notSpawned(program: words[0], code: ENOENT) }
    var pipe: (read: Int32, write: Int32) = (-1, -1)
    try open(&pipe)
    defer { close(pipe.read) }
    var child = pid_t()
    let code = spawn(program, writingTo: pipe.write, as: &child)
    close(pipe.write)
    guard code == 0 else { throw .notSpawned(program: program, code: code) }
    let output = readAll(pipe.read)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7f
    return Answer(status: signal == 0 ? (status >> 8) & 0xff : 128 + signal, output: output)
  }

  /// Where a program is found on the search path, the system's own folders last.
  static func path(of program: String) -> String? {
    if program.contains("/") { return access(program, X_OK) == 0 ? program : nil }
    return searchPath.map { "\($0)/\(program)" }.first { access($0, X_OK) == 0 }
  }

  static var searchPath: [String] {
    let own = getenv("PATH").map { String(cString: $0) } ?? ""
    return own.split(separator: ":").map(String.init) + ["/usr/local/sbin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"]
  }

  /// glibc's `POSIX_SPAWN_SETSID`, hidden from Swift.
  private static let newSession: Int32 = 0x80

  private func open(_ pipe: inout (read: Int32, write: Int32)) throws(ClusterFailure) {
    // Born closed to other children; `pipe2` is hidden from Swift.
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .notSpawned(program: words[0], code: errno) }
    pipe = (ends[0], ends[1])
  }

  private func spawn(_ program: String, writingTo output: Int32, as child: inout pid_t) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Outputs first: in a process that closed its own stdin the pipe may be descriptor 0.
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, output, 2)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    if let third { posix_spawn_file_actions_adddup2(&actions, third, 3) }
    let open = (ClusterFolder.names(in: "/proc/self/fd") ?? []).compactMap { Int32($0) }
    for descriptor in open where descriptor > (third == nil ? 2 : 3) {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = Command.newSession | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var surroundings = ["PATH": Command.searchPath.joined(separator: ":"), "LC_ALL": "C", "TZ": "UTC"]
    surroundings.merge(environment) { $1 }
    let arguments = words.map { strdup($0) } + [nil]
    let variables = surroundings.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for string in arguments + variables { free(string) } }
    return posix_spawn(&child, program, &actions, &attributes, arguments, variables)
  }

  private func readAll(_ descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var page = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &page, page.count)
      if count > 0 { bytes += page[..<count] } else if count == 0 || errno != EINTR { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
