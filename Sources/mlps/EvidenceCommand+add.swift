import ArgumentParser
import Foundation
import Store
import Wording

extension EvidenceCommand {
  /// 存入证明材料。
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("存入文件，可同时关联一条事实", "Keep files; link them to a fact if so wished"),
      discussion: say(
        """
        示例：mlps evidence add 测评报告.pdf 整改报告.pdf --fact 1024

        类型由内容判定；内容相同的文件只存一份。材料只增不删，更正事实也不删除其材料。
        """,
        """
        Example: mlps evidence add report.pdf letter.pdf --fact 1024

        The type is told by the content; the same bytes are kept once. Evidence is never deleted, not by a correction \
        of its fact either.
        """))

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("文件", "The files")), completion: .file()) var files: [String]
    @Option(help: ArgumentHelp(say("所证明的事实的编号", "The number of the fact it proves"), valueName: "n"))
    var fact: Int64?
    @Option(help: ArgumentHelp(say("存入人", "Who keeps it"), valueName: "name")) var by: String = NSUserName()

    func run() async throws {
      let kept = try await EvidenceCommand.withBook(options) { book in
        var digests: [String] = []
        for file in files {
          let digest = try await book.add(path: file, by: by).sha256
          if !digests.contains(digest) { digests.append(digest) }
        }
        if let fact { try await book.link(fact, digests, by: by) }
        var kept: [Evidence] = []
        for digest in digests { kept.append(try await book.known(digest)) }
        return kept
      }
      EvidenceCommand.warn(of: kept)
      EvidenceCommand.answer(kept).print(as: options.format)
    }
  }
}
