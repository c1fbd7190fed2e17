import ArgumentParser
import Wording

/// 证明材料。
struct EvidenceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: say("证明材料：存入、关联事实、取出、核验", "Evidence files: keep, link to facts, take out, verify"),
    discussion: say(
      "示例：mlps evidence add 测评报告.pdf --fact 1024", "Example: mlps evidence add report.pdf --fact 1024"),
    subcommands: [Setup.self, Add.self, List.self, Get.self, Verify.self])

  /// What is printed of one piece of evidence.
  struct Line: Decodable {
    let sha256: String
    let mediaType: String
    let executable: Bool
    let names: [String]
  }

  /// Says of each file that a machine might run that it is one.
  static func warn(of evidence: [Line]) {
    for file in evidence where file.executable {
      note(
        say(
          "注意：“\(file.names.last ?? "")”的内容是\(file.mediaType)，可被运行；已照存，取出后不要直接打开",
          "note: “\(file.names.last ?? "")” is \(file.mediaType) by its content and may be run; kept all the same, do not "
            + "open it as it is"))
    }
  }
}
