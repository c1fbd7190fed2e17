import ArgumentParser
import Backend
import Foundation
import Store
import Wording

extension EvidenceCommand {
  /// 取出证明材料。
  struct Get: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("取出一份材料，取出时重新核对摘要", "Take one out; its digest is checked as it is read"),
      discussion: say(
        "示例：mlps evidence get 9f86d0…0a08 -o 测评报告.pdf\n摘要可只写开头几位。内容缺失或被改动的退出码为6。",
        "Example: mlps evidence get 9f86d0…0a08 -o report.pdf\nThe first digits of the digest will do. Bytes that are "
          + "missing or changed exit 6."))

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("摘要", "The digest"))) var sha256: String
    @Option(name: [.customShort("o"), .long], help: ArgumentHelp(say("写到", "Where to"), valueName: "file"))
    var output: String

    func run() async throws {
      let start = sha256.lowercased()
      guard start.count >= 6, start.count <= 64, start.allSatisfy(\.isHexDigit) else {
        throw Typed.usage(
          "SHA256应为6至64位十六进制数；“\(sha256)”不是", "SHA256 is 6 to 64 hexadecimal digits; “\(sha256)” is none")
      }
      try await Counter.open(options) { counter in
        let found = try await counter.read(.get("evidence", query: [("digest", start)]), as: [Line].self)
        guard found.count < 2 else {
          throw Typed.usage(
            "“\(sha256)”开头的材料有\(found.count)份，请多写几位", "\(found.count) begin with “\(sha256)”; write more digits")
        }
        guard let evidence = found.first else { throw Stop(Problem(EvidenceRefusal.unknownEvidence(start))) }
        let answered = try await counter.ask(
          .get("evidence", evidence.sha256), accepting: "application/octet-stream")
        try write(answered.body)
        EvidenceCommand.warn(of: [evidence])
        try await counter.show(.get("evidence", query: [("digest", evidence.sha256)]))
      }
    }

    private func write(_ bytes: Data) throws {
      do {
        try bytes.write(to: URL(filePath: output), options: .withoutOverwriting)
      } catch let error as CocoaError where error.code == .fileWriteFileExists {
        throw Stop.refusal(
          "file_exists", say("“\(output)”已存在，不覆盖", "“\(output)” is there already and is not written over"),
          basis: say("-o", "-o"), cure: say("换一个文件名", "give another name"))
      } catch {
        throw Stop.refusal(
          "file_not_written", say("写不成“\(output)”", "“\(output)” cannot be written"), basis: say("-o", "-o"),
          cure: say("核对文件夹和权限", "check the folder and its permissions"))
      }
    }
  }
}
