internal import Glibc

extension CourierFailure: CustomStringConvertible {
  /// The cause and its cure, in Chinese.
  public var description: String { wording.chinese }

  /// The cause and its cure, in English.
  public var english: String { wording.english }

  private var wording: (chinese: String, english: String) {
    switch self {
    case .unresolved(let host):
      (
        "找不到主机 \(host)。请核对服务器地址的拼写和本机的 DNS 设置。",
        "The host \(host) cannot be found. Check the spelling of the server's address and the DNS settings here."
      )
    case .unreachable(let host, let code):
      (
        "连不上 \(host)(\(reason(code)))。请确认服务器已启动、地址和端口无误、防火墙放行。",
        "Cannot connect to \(host) (\(reason(code))). "
          + "See that the server runs, that address and port are right, and that no firewall is in between."
      )
    case .proxyFailed(let host, let detail):
      (
        "经代理无法到达 \(host):\(detail)。请核对代理地址和口令,或不用代理。",
        "\(host) cannot be reached by the proxy: \(detail). Check the proxy's address and password, or go without it."
      )
    case .untrusted(let host, let fault): wording(host, fault)
    case .notEncrypted(let host, let detail):
      (
        "无法与 \(host) 建立加密连接:\(detail)。请确认该端口提供 HTTPS,且支持 TLS 1.2 或更新版本。",
        "No encryption could be agreed on with \(host): \(detail). "
          + "See that this port speaks HTTPS, with TLS 1.2 or newer."
      )
    case .noAuthorities(let path):
      (
        "无法从 \(path) 读取受信任的证书。请给出可读的 PEM 证书文件。",
        "No certificates to trust can be read from \(path). Give a readable file of certificates (PEM)."
      )
    case .timedOut(let host, let wait, let after): wording(host, wait, seconds(after))
    case .cutOff(let host, let received, let expected):
      (
        "\(host) 的连接中途断开(已收到 \(received) 字节\(expected.map { ",应为 \($0) 字节" } ?? ""))。"
          + "请重试;若请求会改动数据,请先确认服务器是否已处理。",
        "The connection to \(host) broke off (\(received)\(expected.map { " of \($0)" } ?? "") bytes received). "
          + "Try again; if the request changes data, see first whether the server has acted on it."
      )
    case .tooLarge(let host, let limit):
      (
        "\(host) 的应答超过 \(limit) 字节的上限。请缩小查询范围,或把结果存入文件。",
        "The answer of \(host) is larger than \(limit) bytes. Ask for less, or have it written to a file."
      )
    case .notHTTP(let host, let detail):
      (
        "\(host) 的应答不是 HTTP:\(detail)。请核对端口,以及应该用 http 还是 https。",
        "What \(host) answers is not HTTP: \(detail). Check the port, and whether it is http or https."
      )
    case .notEvents(let host, let reply):
      (
        "\(host) 没有给出事件流(状态 \(reply.status))。请核对地址和权限。",
        "\(host) sent no stream of events (status \(reply.status)). Check the address and your permission."
      )
    case .unreadable(let path, let code):
      (
        "无法读取 \(path)(\(reason(code)))。请检查路径和权限。",
        "Cannot read \(path) (\(reason(code))). Check the path and its permissions."
      )
    case .unwritable(let path, let code):
      (
        "无法写入 \(path)(\(reason(code)))。请检查文件夹、权限和磁盘空间。",
        "Cannot write \(path) (\(reason(code))). Check the folder, its permissions and the space on the disk."
      )
    case .cancelled(let host): ("已取消对 \(host) 的请求。", "The request to \(host) was cancelled.")
    case .broken(let host, let detail):
      (
        "对 \(host) 的请求未能完成:\(detail)。请重试;若仍失败,请检查本机的 libcurl。",
        "The request to \(host) could not be made: \(detail). Try again; if it fails still, check libcurl here."
      )
    }
  }

  private func wording(_ host: String, _ wait: Wait, _ seconds: String) -> (chinese: String, english: String) {
    switch wait {
    case .connection:
      (
        "\(seconds) 秒内未能与 \(host) 建立连接。请确认服务器已启动、地址和端口无误、防火墙放行。",
        "No connection to \(host) within \(seconds) s. "
          + "See that the server runs, that address and port are right, and that no firewall is in between."
      )
    case .answer:
      (
        "\(host) 在 \(seconds) 秒内没有应答。请稍后重试,或延长等待时间。",
        "\(host) did not answer within \(seconds) s. Try again later, or wait longer."
      )
    case .rest:
      (
        "\(host) 的应答在 \(seconds) 秒内没有传完。请重试,或延长等待时间。",
        "The answer of \(host) was not complete within \(seconds) s. Try again, or wait longer."
      )
    case .event:
      (
        "\(host) 的事件流已 \(seconds) 秒没有动静。请重新连接。",
        "The stream of events of \(host) has been silent for \(seconds) s. Connect again."
      )
    }
  }

  private func wording(_ host: String, _ fault: CertificateFault) -> (chinese: String, english: String) {
    let (chinese, english) = fault.wording
    return ("不信任 \(host) 的证书:\(chinese)", "The certificate of \(host) is not trusted: \(english)")
  }

  private func reason(_ code: Int32) -> String { code == 0 ? "—" : String(cString: strerror(code)) }

  private func seconds(_ duration: Duration) -> String {
    let milliseconds = duration.milliseconds
    return milliseconds % 1000 == 0 ? String(milliseconds / 1000) : String(Double(milliseconds) / 1000)
  }
}
