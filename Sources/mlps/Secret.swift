import Foundation
import Glibc
import Wording

/// What only this user may read (口令、令牌): from a file, or typed without being shown.
enum Secret {
  /// The text of a file. Throws where it is not there, not a text, or open to other users of the machine.
  static func text(of file: String) throws(Stop) -> String {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Stop(.notFound, say("读不到文件“\(file)”", "the file “\(file)” cannot be read"))
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFREG || status.st_mode & 0o077 == 0 else {
      throw Stop.refusal(
        "file_open_to_others", say("“\(file)”其他用户也能读取", "“\(file)” may be read by other users"), basis: "",
        cure: "chmod 600 \(file)")
    }
    guard let bytes = try? handle.read(upToCount: 1 << 16), let text = String(data: bytes, encoding: .utf8) else {
      throw Typed.usage("“\(file)”是空文件,或不是文字", "“\(file)” is empty, or no text")
    }
    return text
  }

  /// The one line of a file.
  static func line(of file: String) throws(Stop) -> String {
    let lines = try text(of: file).split(separator: "\n", omittingEmptySubsequences: true)
    guard lines.count == 1, let line = lines.first, !line.isEmpty else {
      throw Typed.usage("“\(file)”应只有一行", "“\(file)” holds one line")
    }
    return String(line)
  }

  /// The line of a file, or what is typed at the terminal; `option` is how a file is named where there is no terminal.
  static func read(_ file: String?, or prompt: String, option: String, isShown: Bool = false) throws(Stop) -> String {
    if let file { return try line(of: file) }
    return try typed(prompt, option: option, isShown: isShown)
  }

  /// A new password, typed twice.
  static func readNew(_ file: String?, option: String) throws(Stop) -> String {
    if let file { return try line(of: file) }
    let one = try typed(say("新口令:", "new password: "), option: option)
    guard try typed(say("再输一遍:", "once more: "), option: option) == one else {
      throw Typed.usage("两次输入的口令不同", "the two passwords differ")
    }
    return one
  }

  /// Whether somebody can be asked.
  static var hasTerminal: Bool {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    if terminal >= 0 { close(terminal) }
    return terminal >= 0
  }

  private static func typed(_ prompt: String, option: String, isShown: Bool = false) throws(Stop) -> String {
    let descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      throw Typed.usage("没有终端可供输入,请写 \(option)", "there is no terminal to ask at: give \(option)")
    }
    let terminal = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var before = termios()
    guard tcgetattr(descriptor, &before) == 0 else {
      throw Typed.usage("终端不可用,请写 \(option)", "the terminal cannot be used: give \(option)")
    }
    // Whoever breaks off gets back a terminal that shows what is typed.
    let signals = HeardSignals([SIGINT, SIGTERM, SIGHUP, SIGQUIT]) { [before] number in
      var before = before
      tcsetattr(descriptor, TCSAFLUSH, &before)
      _exit(128 + number)
    }
    var silent = before
    if !isShown { silent.c_lflag &= ~tcflag_t(ECHO) }
    tcsetattr(descriptor, TCSAFLUSH, &silent)
    try? terminal.write(contentsOf: Data(prompt.utf8))
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while Glibc.read(descriptor, &byte, 1) == 1, byte != UInt8(ascii: "\n"), bytes.count < 4096 { bytes.append(byte) }
    tcsetattr(descriptor, TCSAFLUSH, &before)
    if !isShown { try? terminal.write(contentsOf: Data("\n".utf8)) }
    signals.end()
    guard !bytes.isEmpty, let text = String(validating: bytes, as: UTF8.self) else {
      throw Typed.usage("没有输入,或输入的不是文字", "nothing was typed, or no text")
    }
    return text
  }
}
