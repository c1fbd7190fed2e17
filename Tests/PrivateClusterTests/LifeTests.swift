import Glibc
import PrivateCluster
import Testing

let quick = ["fsync": "off"]

func pid(of cluster: String) -> Int32? {
  if case .running(let pid) = Cluster.status(of: cluster) { pid } else { nil }
}

@Suite(.serialized) struct `The life of a cluster` {
  let folder = TemporaryFolder()

  @Test func `A fresh folder becomes a running UTF-8 cluster with checksums`() throws {
    #expect(Cluster.status(of: folder.cluster) == .absent)
    let cluster = try Cluster.open(folder.cluster, settings: quick)
    #expect(cluster.isRunning)
    let facts = """
      select current_setting('server_encoding'), current_setting('data_checksums'), current_setting('TimeZone'),
        current_setting('log_timezone'), current_setting('fsync'), current_user, '等保' < '等级'
      """
    #expect(Shell.sql(facts, at: cluster.connectionString) == "UTF8|on|UTC|UTC|off|postgres|t")
    try cluster.stop()
    #expect(!cluster.isRunning)
    guard case .stopped = Cluster.status(of: folder.cluster) else {
      Issue.record("\(Cluster.status(of: folder.cluster))")
      return
    }
    try cluster.stop()
  }

  @Test func `A second open attaches to the same server`() throws {
    let first = try Cluster.open(folder.cluster, settings: quick)
    let postmaster = try #require(pid(of: folder.cluster))
    let second = try Cluster.open(folder.cluster + "/../c/")
    #expect(pid(of: folder.cluster) == postmaster)
    #expect(second.connectionString == first.connectionString)
    #expect(second.folder == first.folder)
    try second.stop()
    #expect(!first.isRunning)
  }

  @Test func `Stopped and opened again it has kept its data`() throws {
    let first = try Cluster.open(folder.cluster, settings: quick)
    #expect(Shell.sql("create table t as select '安全' as word", at: first.connectionString) == "")
    try first.stop()
    let second = try Cluster.open(folder.cluster, settings: quick)
    #expect(Shell.sql("select word from t", at: second.connectionString) == "安全")
    try second.stop()
  }

  @Test func `Many openers at once get one server`() async throws {
    let path = folder.cluster
    let pids = await withTaskGroup(of: Int32?.self) { group in
      for _ in 0..<6 {
        group.addTask {
          do { return try Cluster.open(path, settings: quick).isRunning ? pid(of: path) : nil } catch {
            Issue.record(error)
            return nil
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(pids).count == 1 && pids.count == 6 && pids[0] != nil)
    try Cluster.open(path).stop()
  }

  @Test func `The server outlives its opener and takes no descriptor or terminal from it`() async throws {
    let path = folder.cluster
    await #expect(processExitsWith: .success) { [path = path as String] in
      _ = try Cluster.open(path, settings: ["fsync": "off"])
    }
    let postmaster = try #require(pid(of: path))
    let cluster = try Cluster.open(path)
    #expect(pid(of: path) == postmaster)
    #expect(Shell.run("readlink /proc/\(postmaster)/fd/0") == "/dev/null")
    let own = "grep -v -e /dev/null -e '^socket:' -e '^anon_inode:' -e '^pipe:'"
    #expect(Shell.run("readlink /proc/\(postmaster)/fd/* | \(own) | sort -u") == "\(path)/server.log")
    try cluster.stop()
  }

  @Test func `Nothing listens on TCP, whatever the settings say`() throws {
    let cluster = try Cluster.open(
      folder.cluster, settings: ["fsync": "off", "listen_addresses": "*", "port": "54999"])
    #expect(Shell.sql("show listen_addresses", at: cluster.connectionString) == "")
    #expect(Shell.run("grep -ih ':D6D7 ' /proc/net/tcp /proc/net/tcp6") == "")
    let postmaster = try #require(pid(of: folder.cluster))
    let sockets = Shell.run("ls -l /proc/\(postmaster)/fd | sed -n 's/.*socket:.\\([0-9]*\\).*/\\1/p'").split(
      separator: "\n")
    for socket in sockets { #expect(Shell.run("grep -hw \(socket) /proc/net/tcp /proc/net/tcp6") == "") }
    #expect(Shell.run("psql -h 127.0.0.1 -p 54999 -U postgres -c 'select 1'").contains("refused"))
    try cluster.stop()
  }

  @Test func `A wrong setting is answered with the server's own words`() throws {
    let failure = #expect(throws: ClusterFailure.self) {
      try Cluster.open(folder.cluster, settings: ["fsync": "off", "shared_buffers": "plenty"])
    }
    #expect(failure?.english.contains("shared_buffers") == true)
    let cluster = try Cluster.open(folder.cluster, settings: quick)
    try cluster.stop()
  }
}
