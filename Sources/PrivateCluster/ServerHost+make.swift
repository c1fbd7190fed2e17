internal import Glibc

extension ServerHost {
  /// What a new cluster is set to; the owner of the folder may edit it in `postgresql.conf`.
  private static let defaults = """

    # A private cluster on a modest machine.
    shared_buffers = '128MB'
    max_locks_per_transaction = 512
    effective_cache_size = '1GB'
    maintenance_work_mem = '64MB'
    work_mem = '8MB'
    random_page_cost = 1.1
    jit = off
    timezone = 'UTC'
    log_timezone = 'UTC'
    log_line_prefix = '%m [%p] %q%u@%d '

    """

  /// Makes the data: UTF-8, sorted by code point, with checksums, open to whoever may enter the socket's folder.
  func make(through access: FolderAccess, settings: [String: String]) throws(ClusterFailure) {
    let draft = "\(access.path)/data.new"
    if Glibc.access(home.draft, F_OK) == 0 { _ = try run(["rm", "-rf", "--", draft], through: access) }
    var words = [binaries.initdb, "-D", draft, "-U", ClusterFolder.superuser, "-E", "UTF8", "--locale=C.UTF-8"]
    words += ["--data-checksums", "--auth-local=trust", "--auth-host=reject"]
    if settings["fsync"] == "off" { words.append("--no-sync") }
    let answer = try run(words, through: access)
    guard answer.status == 0 else { throw .notMade(folder: home.path, output: answer.output) }
    let script = "printf %s \"$1\" >>\"$2/postgresql.conf\""
    let appended = try run(["sh", "-c", script, "sh", ServerHost.defaults, draft], through: access)
    guard appended.status == 0 else { throw .notMade(folder: home.path, output: appended.output) }
    guard rename(home.draft, home.data) == 0 else {
      throw .unreachable(path: home.data, step: "rename", code: errno)
    }
  }
}
