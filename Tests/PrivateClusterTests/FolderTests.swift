import Glibc
import PrivateCluster
import Testing

@Suite(.serialized) struct `The folder of a cluster` {
  let folder = TemporaryFolder()

  @Test func `A path too deep for a socket gets a short socket folder, closed to others`() throws {
    let deep = folder.path + String(repeating: "/a-rather-long-name", count: 8) + "/c"
    let cluster = try Cluster.open(deep, settings: quick)
    defer { try? cluster.stop() }
    #expect(Shell.sql("select 1", at: cluster.connectionString) == "1")
    let sockets = Shell.sql("show unix_socket_directories", at: cluster.connectionString)
    #expect(!sockets.hasPrefix(folder.path))
    #expect(Shell.run("stat -c '%a %u' \"$1\"", sockets) == Shell.run("stat -c '700 %u' \"$1\"/data", deep))
    try cluster.stop()
    #expect(access(sockets, F_OK) != 0)
    let again = try Cluster.open(deep, settings: quick)
    #expect(again.connectionString == cluster.connectionString)
  }

  @Test(arguments: ["数据 库", "it's, \"quoted\" \\ here"])
  func `A path with odd characters serves`(name: String) throws {
    let cluster = try Cluster.open("\(folder.path)/\(name)", settings: quick)
    #expect(Shell.sql("select 1", at: cluster.connectionString) == "1")
    try cluster.stop()
  }

  @Test(arguments: ["data", "."])
  func `A folder made by another major version is left as it is`(place: String) throws {
    Shell.run(
      "mkdir -p \"$1\"/base && echo 9 > \"$1\"/PG_VERSION && echo x > \"$1\"/base/1", "\(folder.cluster)/\(place)")
    let before = Shell.listing(of: folder.cluster)
    let failure = #expect(throws: ClusterFailure.self) { try Cluster.open(folder.cluster) }
    guard case .otherMajor(_, "9", let installed) = failure, let failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    for text in [failure.description, failure.english] {
      #expect(text.contains("PostgreSQL 9") && text.contains("postgresql-9") && text.contains("pg_upgrade"))
      for version in installed { #expect(text.contains(version)) }
    }
    #expect(Cluster.status(of: folder.cluster) == .otherMajor("9", installed: installed))
    #expect(Shell.listing(of: folder.cluster) == before)
  }

  @Test func `A folder of something else is refused and left as it is`() throws {
    Shell.run("mkdir -p \"$1\" && echo letters > \"$1\"/letters.txt", folder.cluster)
    let before = Shell.listing(of: folder.cluster)
    let failure = #expect(throws: ClusterFailure.self) { try Cluster.open(folder.cluster) }
    guard case .notACluster(_, ["letters.txt"]) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(Cluster.status(of: folder.cluster) == .notACluster(found: ["letters.txt"]))
    #expect(Shell.listing(of: folder.cluster) == before)
  }

  @Test func `A file in the place of the folder, or no path at all, is an error with a cure`() throws {
    Shell.run("touch \"$1\"", folder.cluster)
    #expect(throws: ClusterFailure.self) { try Cluster.open(folder.cluster) }
    #expect(throws: ClusterFailure.badPath("")) { try Cluster.open("") }
  }

  @Test func `Stopping where nothing is left does nothing`() throws {
    let cluster = try Cluster.open(folder.cluster, settings: quick)
    try cluster.stop()
    Shell.run("rm -rf \"$1\"", folder.cluster)
    try cluster.stop()
    #expect(!cluster.isRunning)
    #expect(Cluster.status(of: folder.cluster) == .absent)
  }
}
