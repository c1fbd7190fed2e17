import Glibc
import PrivateCluster
import Testing

@Suite(.serialized) struct `The account of a cluster` {
  let folder = TemporaryFolder()

  static var isRoot: Bool { geteuid() == 0 }

  @Test(.enabled(if: isRoot, "only root can show what root does"))
  func `As root the server runs under another account`() throws {
    let cluster = try Cluster.open(folder.cluster, settings: quick)
    let postmaster = try #require(pid(of: folder.cluster))
    #expect(Shell.run("stat -c %U /proc/\(postmaster)") == "postgres")
    #expect(
      Shell.run("stat -c '%U %a' \"$1\" \"$1\"/data \"$1\"/s", folder.cluster) == """
        postgres 700
        postgres 700
        postgres 700
        """)
    try cluster.stop()
  }

  @Test(.enabled(if: isRoot, "only root has parents closed to the server's account"))
  func `As root a folder below a closed parent serves, is attached to and survives its server`() throws {
    chmod(folder.path, 0o700)
    let cluster = try Cluster.open(folder.cluster, settings: quick)
    let first = try #require(pid(of: folder.cluster))
    #expect(Shell.sql("create table t as select 7 as n", at: cluster.connectionString) == "")
    #expect(try Cluster.open(folder.cluster).connectionString == cluster.connectionString)
    #expect(pid(of: folder.cluster) == first)
    #expect(Shell.sql("select pg_reload_conf()", at: cluster.connectionString) == "t")
    kill(first, SIGKILL)
    let again = try Cluster.open(folder.cluster, settings: quick)
    #expect(Shell.sql("select n from t", at: again.connectionString) == "7")
    try again.stop()
  }

  @Test(.enabled(if: isRoot, "only root can become an ordinary user"))
  func `As an ordinary user the server is that user's, and root attaches to it`() async throws {
    let path = folder.cluster
    chown(folder.path, 65534, 65534)
    await #expect(processExitsWith: .success) { [path = path as String] in
      try #require(setgroups(0, nil) == 0 && setgid(65534) == 0 && setuid(65534) == 0)
      let cluster = try Cluster.open(path, settings: ["fsync": "off"])
      #expect(Shell.sql("select current_user", at: cluster.connectionString) == "postgres")
      try cluster.stop()
      #expect(try Cluster.open(path, settings: ["fsync": "off"]).isRunning)
    }
    let postmaster = try #require(pid(of: path))
    #expect(Shell.run("stat -c %u /proc/\(postmaster)") == "65534")
    let cluster = try Cluster.open(path)
    #expect(pid(of: path) == postmaster)
    try cluster.stop()
    #expect(try Cluster.open(path, settings: quick).isRunning)
    #expect(Shell.run("stat -c %u /proc/$(head -1 \"$1\"/data/postmaster.pid)", path) == "65534")
    try cluster.stop()
  }

  @Test(.enabled(if: isRoot, "only root can become an ordinary user"))
  func `Another user's cluster is refused with its owner's name`() async throws {
    let path = folder.cluster
    let cluster = try Cluster.open(path, settings: quick)
    await #expect(processExitsWith: .success) { [path = path as String] in
      try #require(setgroups(0, nil) == 0 && setgid(65534) == 0 && setuid(65534) == 0)
      #expect(Cluster.status(of: path) == .closed)
      let failure = #expect(throws: ClusterFailure.self) { try Cluster.open(path) }
      #expect(failure?.english.contains("postgres") == true)
    }
    try cluster.stop()
  }
}
