import Foundation
import PrivateCluster
import Testing

@Suite(.serialized) struct `After an accident` {
  let folder = TemporaryFolder()

  /// A stopped cluster, with what a server in it would have left in `postmaster.pid`.
  func stoppedCluster() throws -> String {
    let cluster = try Cluster.open(folder.cluster, settings: quick)
    #expect(Shell.sql("create table t as select 7 as n", at: cluster.connectionString) == "")
    let signature = Shell.run("cat \"$1\"/data/postmaster.pid", folder.cluster)
    try cluster.stop()
    return signature
  }

  /// Puts a signature with another number into the stopped cluster.
  func forge(_ signature: String, pid: Int32) {
    let rest = signature.split(separator: "\n", maxSplits: 1)[1]
    Shell.run("printf '%s\\n' \"$2\" > \"$1\"/data/postmaster.pid", folder.cluster, "\(pid)\n\(rest)")
    Shell.run(
      "chown --reference=\"$1\"/data \"$1\"/data/postmaster.pid; chmod 600 \"$1\"/data/postmaster.pid", folder.cluster)
  }

  func expectRecovered() throws {
    let cluster = try Cluster.open(folder.cluster, settings: quick)
    #expect(Shell.sql("select n from t", at: cluster.connectionString) == "7")
    try cluster.stop()
  }

  @Test func `A postmaster killed with -9 is replaced and the data is there`() throws {
    let cluster = try Cluster.open(folder.cluster, settings: quick)
    #expect(Shell.sql("create table t as select 7 as n", at: cluster.connectionString) == "")
    for _ in 0..<3 {
      let old = try #require(pid(of: folder.cluster))
      kill(old, SIGKILL)
      let again = try Cluster.open(folder.cluster, settings: quick)
      #expect(pid(of: folder.cluster) != old)
      #expect(Shell.sql("select n from t", at: again.connectionString) == "7")
    }
    try cluster.stop()
  }

  @Test func `A pid file of a dead process does not hinder`() throws {
    let signature = try stoppedCluster()
    let dead = try #require(Int32(Shell.run("sh -c 'echo $$'")))
    forge(signature, pid: dead)
    guard case .stopped = Cluster.status(of: folder.cluster) else {
      Issue.record("\(Cluster.status(of: folder.cluster))")
      return
    }
    try expectRecovered()
  }

  @Test func `A pid file naming a living stranger does not hinder, and the stranger lives on`() throws {
    let signature = try stoppedCluster()
    let account = geteuid() == 0 ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : []
    let stranger = try Shell.start(account + ["sleep", "60"])
    defer { stranger.terminate() }
    forge(signature, pid: stranger.processIdentifier)
    guard case .stopped = Cluster.status(of: folder.cluster) else {
      Issue.record("\(Cluster.status(of: folder.cluster))")
      return
    }
    try expectRecovered()
    #expect(stranger.isRunning)
  }

  @Test func `A pid file naming the server of another cluster does not mislead`() throws {
    let signature = try stoppedCluster()
    let other = TemporaryFolder()
    let neighbour = try Cluster.open(other.cluster, settings: quick)
    forge(signature, pid: try #require(pid(of: other.cluster)))
    try expectRecovered()
    #expect(neighbour.isRunning)
    try neighbour.stop()
  }

  @Test func `A making that was cut short is begun anew`() throws {
    Shell.run("mkdir -p \"$1\"/data.new/base && echo 15 > \"$1\"/data.new/PG_VERSION", folder.cluster)
    if geteuid() == 0 { Shell.run("chown -R postgres \"$1\"/data.new", folder.cluster) }
    #expect(Cluster.status(of: folder.cluster) == .absent)
    let cluster = try Cluster.open(folder.cluster, settings: quick)
    #expect(Shell.sql("select 1", at: cluster.connectionString) == "1")
    try cluster.stop()
  }

  @Test func `A killed opener leaves no lock behind`() async throws {
    let path = folder.cluster
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      _ = try Cluster.open(path, settings: ["fsync": "off"])
      kill(getpid(), SIGKILL)
    }
    try Cluster.open(path).stop()
  }
}
