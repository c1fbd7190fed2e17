import ArgumentParser
import Backend
import Credentials
import Foundation
import Glibc
import Logging
import PQ
import Store
import Wording

/// Serves the HTTP API (对外服务).
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: say("对外提供 HTTP 服务", "Serve the HTTP API"),
    discussion: say(
      """
      示例:
        mlps serve --listen 127.0.0.1:8080
        mlps serve --listen 0.0.0.0:8443 --tls-certificate server.pem --tls-key server.key
        mlps serve --listen 10.0.0.5:8080 --trusted-proxy 10.0.0.2 --database 'host=… dbname=mlps user=mlps_app'
      SIGHUP:重新查看证书;SIGTERM 或 SIGINT:办完已收的请求后停止,再来一次则立即停止。
      """,
      """
      Examples:
        mlps serve --listen 127.0.0.1:8080
        mlps serve --listen 0.0.0.0:8443 --tls-certificate server.pem --tls-key server.key
        mlps serve --listen 10.0.0.5:8080 --trusted-proxy 10.0.0.2 --database 'host=… dbname=mlps user=mlps_app'
      SIGHUP looks at the certificate anew; SIGTERM or SIGINT ends when what runs is done, a second one at once.
      """))

  @OptionGroup var options: GlobalOptions
  @Option(help: ArgumentHelp(say("监听地址", "Where to listen"), valueName: "host:port")) var listen: String
  @Option(
    help: ArgumentHelp(say("证书文件(PEM,含中间证书)", "The certificate, PEM, with those that vouch for it"), valueName: "file"))
  var tlsCertificate: String?
  @Option(help: ArgumentHelp(say("私钥文件(PEM,权限 600)", "Its key, PEM, mode 600"), valueName: "file")) var tlsKey: String?
  @Option(
    help: ArgumentHelp(
      say("反向代理的地址或地址段;可重复", "A proxy in front, address or block; may be repeated"), valueName: "address"))
  var trustedProxy: [String] = []
  @Option(
    help: ArgumentHelp(say("可读 /metrics 的地址或地址段;可重复", "Who may read /metrics; may be repeated"), valueName: "address"))
  var observer: [String] = []
  @Option(
    help: ArgumentHelp(say("以只读角色连接的连接串", "The connection string of the role that reads"), valueName: "conninfo"))
  var readerDatabase: String?
  @Option(
    help: ArgumentHelp(
      say("办理用的数据库连接数(至少 3:作业、报表摘要、窗口各一)", "Sessions that record, at least 3: jobs, digests, window")))
  var sessions = 8
  @Option(help: ArgumentHelp(say("报表用的数据库连接数", "Sessions that read for reports"))) var readerSessions = 4
  @Option(help: ArgumentHelp(say("同时办理的请求数上限", "The most requests answered at the same time"))) var atOnce = 256
  @Option(help: ArgumentHelp(say("单个请求的时限(秒)", "The longest that one request may take"), valueName: "seconds"))
  var timeLimit = 30
  @Option(help: ArgumentHelp(say("停止时等待的时限(秒)", "How long to wait for what runs at the end"), valueName: "seconds"))
  var grace = 30
  @Option(help: ArgumentHelp(say("每个地址每秒的请求数(0 为不限)", "Requests a second from one address (0: no bound)")))
  var perAddress = 100
  @Option(help: ArgumentHelp(say("每个账号每秒的请求数(0 为不限)", "Requests a second from one account (0: no bound)")))
  var perAccount = 50

  func run() async throws {
    let settings = try settings()
    do { try settings.check() } catch { throw Self.stop(error) }
    let books = try await Books.open(options)
    let office = Office(
      app: Pool(books.app, size: sessions), reader: Pool(readerDatabase ?? books.reader, size: readerSessions))
    do {
      try await office.requireBoundRoles()
      try await serve(office, settings)
    } catch {
      await office.close()
      throw Self.stop(error)
    }
    await office.close()
  }

  private func serve(_ office: Office, _ settings: DoorSettings) async throws {
    let logger = Logger(label: "mlps") { _ in JSONLog() }
    let window = Window(
      office, recognition: .credentials, keyFolder: options.homeFolder, logger: logger)
    let door = try FrontDoor(window, settings, logger: logger)
    // Who is gone while being written to must not end the house.
    signal(SIGPIPE, SIG_IGN)
    let signals = ClosingSignals(grace: settings.grace) { door.lookAtCertificate() }
    let scheme = settings.certificate == nil ? "http" : "https"
    let claim = try await office.access.offerClaim(at: Window.now())
    try await door.serve(until: signals.closing) { place in
      note(say("在 \(scheme)://\(place) 提供服务", "serving at \(scheme)://\(place)"))
      if let claim { note(Self.invitation(claim.text, to: "\(scheme)://\(place)")) }
    }
    withExtendedLifetime(signals) { note(say("已停止", "stopped")) }
  }

  /// What a house without any account says to whoever runs it.
  private static func invitation(_ code: String, to place: String) -> String {
    say(
      """
      登记簿尚无账号。启用码:\(code)
      启用码 24 小时内有效,只用一次,请勿外传。据此建立第一个系统管理员:
        mlps claim --server \(place) --login 登录名 --person 姓名
      """,
      """
      There is no account yet. Code: \(code)
      The code holds for a day, is used once, and is for nobody else. By it the first system administrator is made:
        mlps claim --server \(place) --login LOGIN --person NAME
      """)
  }

  private func settings() throws -> DoorSettings {
    guard let place = ListeningPlace(listen) else {
      throw Typed.usage("--listen 应为 主机:端口;“\(listen)”不是", "--listen is HOST:PORT; “\(listen)” is not")
    }
    guard sessions >= 3 else {
      throw Typed.usage(
        "--sessions 至少为 3:作业占一个,报表摘要占一个,窗口至少一个;现为 \(sessions)",
        "--sessions is at least 3: one for jobs, one for the digests of reports, one for the window; it is \(sessions)")
    }
    for (name, value) in [("--reader-sessions", readerSessions), ("--at-once", atOnce), ("--time-limit", timeLimit)]
    where value < 1 {
      throw Typed.usage("\(name) 至少为 1;现为 \(value)", "\(name) is at least 1; it is \(value)")
    }
    var settings = DoorSettings(at: place, under: try certificate())
    settings.proxies = try ranges(trustedProxy, "--trusted-proxy")
    settings.observers = try ranges(observer, "--observer")
    settings.atOnce = atOnce
    settings.timeLimit = .seconds(timeLimit)
    settings.grace = .seconds(max(grace, 0))
    settings.perAddress = rate(perAddress)
    settings.perAccount = rate(perAccount)
    return settings
  }

  /// So many a second, four times as many at a stroke.
  private func rate(_ perSecond: Int) -> Allowance? {
    perSecond > 0 ? Allowance(perSecond: Double(perSecond), atOnce: Double(perSecond) * 4) : nil
  }

  private func certificate() throws -> CertificateFiles? {
    switch (tlsCertificate, tlsKey) {
    case (nil, nil): nil
    case (let chain?, let key?):
      CertificateFiles(
        chain: chain, key: key, guarded: ProcessInfo.processInfo.environment["CREDENTIALS_DIRECTORY"])
    default:
      throw Typed.usage(
        "--tls-certificate 与 --tls-key 须一并给出", "--tls-certificate and --tls-key go together")
    }
  }

  private func ranges(_ words: [String], _ name: String) throws -> [AddressRange] {
    try words.map { word in
      guard let range = AddressRange(word) else {
        throw Typed.usage("\(name) 应为地址或地址段;“\(word)”不是", "\(name) is an address or a block; “\(word)” is none")
      }
      return range
    }
  }

  /// What keeps the house closed, as the person at the terminal reads it.
  private static func stop(_ error: any Error) -> any Error {
    switch error {
    case let fault as CertificateFault: Stop(.usage, fault.wording)
    case let fault as DoorFault: Stop(.usage, fault.wording)
    case Office.RoleFault.unbounded(let role):
      Stop(
        .usage,
        say(
          "不以“\(role)”提供服务:此角色是超级用户或不受行级安全约束。请用 user=mlps_app",
          "not serving as “\(role)”, which is a superuser or above row security: connect with user=mlps_app"))
    case Office.RoleFault.owner(let role):
      Stop(
        .usage,
        say(
          "不以“\(role)”提供服务:此角色是登记簿的所有者,只用于迁移。请用 user=mlps_app",
          "not serving as “\(role)”, which owns the books and only migrates: connect with user=mlps_app"))
    default: error
    }
  }
}
