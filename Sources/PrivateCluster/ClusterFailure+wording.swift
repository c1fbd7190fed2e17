internal import Glibc

extension ClusterFailure: CustomStringConvertible {
  /// The cause and its cure, in Chinese.
  public var description: String { wording.chinese }

  /// The cause and its cure, in English.
  public var english: String { wording.english }

  private var wording: (chinese: String, english: String) {
    switch self {
    case .badPath(let path):
      (
        "“\(path)”不能作为数据库文件夹的路径。请另给一个路径。",
        "“\(path)” cannot be the path of a database folder. Give another path."
      )
    case .unreachable(let path, let step, let code):
      (
        "无法使用 \(path)(\(step):\(reason(code)))。请检查该路径的权限和磁盘,或换一个文件夹。",
        "Cannot use \(path) (\(step): \(reason(code))). Check its permissions and disk, or choose another folder."
      )
    case .notOurs(let folder, let owner, let caller):
      (
        "\(folder) 属于用户 \(name(owner)),当前用户是 \(name(caller))。请以 \(name(owner)) 或 root 身份运行,或换一个文件夹。",
        "\(folder) belongs to user \(name(owner)), and this is \(name(caller)). "
          + "Run as \(name(owner)) or as root, or choose another folder."
      )
    case .ownedByRoot(let folder):
      (
        "\(folder) 属于 root,而 PostgreSQL 拒绝以 root 运行。请把它交给 postgres 用户:chown -R postgres: '\(folder)'",
        "\(folder) belongs to root, and PostgreSQL refuses to run as root. "
          + "Hand it to the user postgres: chown -R postgres: '\(folder)'"
      )
    case .notACluster(let folder, let found):
      (
        "\(folder) 不是空文件夹,也不是本产品的数据库(其中有:\(sample(found, "、")))。内容未作任何改动。请换一个空文件夹。",
        "\(folder) is neither empty nor a database of ours (it holds \(sample(found, ", "))). "
          + "Nothing in it was changed. Choose an empty folder."
      )
    case .otherMajor(let folder, let made, let installed):
      (
        "\(folder) 由 PostgreSQL \(made) 建立,本机安装的是 \(sample(installed, "、"))。数据未作任何改动。"
          + "请安装 postgresql-\(made) 后重试,或用 pg_upgrade(或 pg_dump 与 pg_restore)把数据升级到新版本。",
        "\(folder) was made by PostgreSQL \(made); installed here: \(sample(installed, ", ")). The data is untouched. "
          + "Install postgresql-\(made) and try again, or bring the data to the newer version with pg_upgrade "
          + "(or pg_dump and pg_restore)."
      )
    case .noServer(let searched):
      (
        "没有找到 PostgreSQL 服务器程序(找过:\(sample(searched, "、")))。请安装:apt-get install postgresql",
        "No PostgreSQL server was found (looked in \(sample(searched, ", "))). Install it: apt-get install postgresql"
      )
    case .noAccount:
      (
        "PostgreSQL 拒绝以 root 运行,而本机没有 postgres 用户。请建立该用户:adduser --system --group postgres,或以普通用户运行。",
        "PostgreSQL refuses to run as root, and there is no user postgres here. "
          + "Make one: adduser --system --group postgres; or run as an ordinary user."
      )
    case .socketFolderTaken(let path, let owner):
      (
        "套接字文件夹 \(path) 已被用户 \(name(owner)) 占用,或不是仅其所有者可进入的文件夹。请删除它,或换一个路径更短的数据库文件夹。",
        "The socket folder \(path) is held by user \(name(owner)) or is not a folder closed to others. "
          + "Remove it, or choose a database folder with a shorter path."
      )
    case .busy(let folder, let seconds):
      (
        "另一个进程正在打开或停止 \(folder),已等待 \(seconds) 秒。请等它结束后重试(查看:fuser -v '\(folder)')。",
        "Another process has been opening or stopping \(folder) for \(seconds) s. "
          + "Try again when it is done (to see it: fuser -v '\(folder)')."
      )
    case .notSpawned(let program, let code):
      (
        "无法运行 \(program)(\(reason(code)))。请安装它或检查其权限。",
        "Cannot run \(program) (\(reason(code))). Install it or check its permissions."
      )
    case .notMade(let folder, let output):
      (
        "在 \(folder) 建立数据库失败。请按 initdb 的说明排除原因后重试:\n\(output)",
        "Making the database in \(folder) failed. Remove the cause that initdb names and try again:\n\(output)"
      )
    case .notStarted(let folder, let log):
      (
        "\(folder) 的数据库未能启动。请按服务器日志(server.log)排除原因后重试:\n\(log)",
        "The database in \(folder) did not start. "
          + "Remove the cause named in the server's log (server.log) and try again:\n\(log)"
      )
    case .notReady(let folder, let pid, let seconds):
      (
        "\(folder) 的数据库(进程 \(pid))\(seconds) 秒后仍不接受连接,可能正在恢复。请查看 server.log,稍后重试。",
        "The database in \(folder) (process \(pid)) accepts no connection after \(seconds) s; it may be recovering. "
          + "See server.log and try again later."
      )
    case .notSignalled(let pid, let code):
      (
        "无法通知数据库进程 \(pid) 停止(\(reason(code)))。请以它的用户或 root 身份运行。",
        "Cannot tell the database process \(pid) to stop (\(reason(code))). Run as its user or as root."
      )
    case .noArchivist(let major, let searched):
      (
        "没有找到 \(major) 版(或更新)的 pg_dump(找过:\(sample(searched, "、")))。请安装:apt-get install postgresql-client-\(major)",
        "No pg_dump of version \(major) or newer was found (looked in \(sample(searched, ", "))). "
          + "Install it: apt-get install postgresql-client-\(major)"
      )
    case .notArchived(let program, let output):
      ("\(program) 未能完成:\n\(output)", "\(program) did not come to its end:\n\(output)")
    case .notStopped(let folder, let pid, let seconds):
      (
        "\(folder) 的数据库(进程 \(pid))\(seconds) 秒后仍未停止。请查看 server.log;不得已时:kill -QUIT \(pid)",
        "The database in \(folder) (process \(pid)) has not stopped after \(seconds) s. "
          + "See server.log; if need be: kill -QUIT \(pid)"
      )
    }
  }

  private func reason(_ code: Int32) -> String { String(cString: strerror(code)) }

  private func name(_ user: UInt32) -> String { ServerAccount.name(of: user) ?? String(user) }

  private func sample(_ names: [String], _ separator: String) -> String {
    names.isEmpty ? "—" : names.prefix(5).joined(separator: separator) + (names.count > 5 ? "…" : "")
  }
}
