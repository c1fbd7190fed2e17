import Foundation
import Testing

@Suite struct `A person at a terminal` {
  private static let password = "落霞 孤鹜 齐飞 2026"

  @Test func `a password is typed unseen, asked beside the output, and the terminal shows again`() throws {
    let folder = try Folder()
    let run = try TerminalRun.mlps(
      ["login", "--server", "http://127.0.0.1:9"],
      [.init(wait: "登录名:", type: "wang\n"), .init(wait: "口令:", type: "\(Self.password)\n")], in: folder)
    #expect(run.status == 69, "\(run)")
    #expect(run.unseen == [false, true] && run.shows)
    #expect(run.terminal.contains("wang") && !run.terminal.contains("2026"))
    #expect(run.out == "")
  }

  @Test func `a new password is typed twice alike`() throws {
    let run = try TerminalRun.mlps(
      ["account", "password", "--server", "http://127.0.0.1:9"],
      [
        .init(wait: "现用口令:", type: "\(Self.password)\n"), .init(wait: "新口令:", type: "秋水 长天 一色\n"),
        .init(wait: "再输一遍:", type: "秋水 长天 二色\n"),
      ], in: try Folder())
    #expect(run.status == 2 && run.terminal.contains("两次输入的口令不同"), "\(run)")
    #expect(run.unseen == [true, true, true] && run.shows && !run.terminal.contains("秋水"))
  }

  @Test(arguments: [("\u{3}", 130), ("\u{1c}", 131)] as [(String, Int32)])
  func `who breaks off at a password has a terminal that shows what is typed`(key: String, status: Int32) throws {
    let run = try TerminalRun.mlps(
      ["login", "--login", "wang", "--server", "http://127.0.0.1:9"], [.init(wait: "口令:", type: key)],
      in: try Folder())
    #expect(run.status == status && run.unseen == [true] && run.shows, "\(run)")
  }

  @Test func `what takes over a second says so, and takes it away`() throws {
    let folder = try Folder()
    let pipe = "\(folder.path)/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    let server = try Between("--hold", pipe)
    let run = try TerminalRun.mlps(
      ["import", "revert", "0197d1c2-0000-7000-8000-000000000000", "--reason", "误报", "--server", server.address],
      [.init(wait: "撤销 1 秒", open: pipe)], in: folder)
    _ = try server.close()
    #expect(run.status == 0 && run.out == "已办\n", "\(run)")
    #expect(run.terminal.hasSuffix("\r\u{1b}[K"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/autogroup")))
  func `what waits gives way with its terminal, which has its rank again when the wait is broken off`() throws {
    let folder = try Folder()
    let (held, asked) = ("\(folder.path)/held", "\(folder.path)/asked")
    try #require(mkfifo(held, 0o600) == 0 && mkfifo(asked, 0o600) == 0)
    let server = try Between("--hold", held)
    // Whoever holds the pipe holds the answer; he looks at the rank once the question is there.
    let script = """
      held=$0 asked=$1; shift
      (exec 3> "$held"; cat /proc/self/autogroup >&2; read word < "$asked") &
      trap : INT
      "$@"
      echo $?
      cat /proc/self/autogroup
      : > "$asked"
      """
    let words = [
      "report", "build", "liaocheng-2015", "--as-of", "2016-06-30", "-o", folder.path, "--server", server.address,
    ]
    let run = try TerminalRun.program(
      ["/bin/sh", "-c", script, held, asked, try Run.binary.get().path] + words,
      [.init(wait: " nice 15", type: "\u{3}")], in: folder)
    _ = try server.close()
    let said = run.out.split(separator: "\n")
    #expect(said.count == 2 && said[0] == "130" && said[1].hasSuffix(" nice 0"), "\(run)")
  }

  @Test func `what is soon done says nothing of how far it is`() throws {
    let server = try Between()
    let run = try TerminalRun.mlps(
      ["import", "revert", "0197d1c2-0000-7000-8000-000000000000", "--reason", "误报", "--server", server.address],
      in: try Folder())
    _ = try server.close()
    #expect(run.status == 0 && run.terminal == "" && run.out == "已办\n", "\(run)")
  }
}
