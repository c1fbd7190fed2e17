import ArgumentParser
import Wording

/// Ends the session at a server (退出登录).
struct LogoutCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "logout",
    abstract: say("退出登录:结束服务器上的会话,并删除本机所存", "End the session at a server and forget it here"),
    discussion: say("示例:mlps logout --server https://mlps.example.gov.cn", "Example: mlps logout"))

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let server = try options.neededServer()
    guard let kept = try KeptSession.of(server) else {
      return note(say("本机没有 \(server.url) 的会话", "there is no session at \(server.url) here"))
    }
    do {
      _ = try await Counter(options, server, credential: kept.session).ask(.post("session", "end"))
    } catch let stop as Stop where stop.outcome == .refused {
      // It had ended there already.
    }
    KeptSession.forget(server)
    note(say("已退出 \(server.url)", "signed out of \(server.url)"))
  }
}
