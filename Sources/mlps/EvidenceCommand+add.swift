import ArgumentParser
import Backend
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
    @Option(help: ArgumentHelp(say("存入人", "Who keeps it"), valueName: "name")) var by: String?

    func run() async throws {
      struct Settings: Decodable { let limitBytes: Int }
      try await Counter.open(options) { counter in
        let limit = try await counter.read(.get("evidence", "setup"), as: Settings.self).limitBytes
        var digests: [String] = []
        for file in files {
          let digest = try await keep(file, upTo: limit, at: counter)
          if !digests.contains(digest) { digests.append(digest) }
        }
        if let fact {
          _ = try await counter.ask(.post("facts", "\(fact)", "evidence", body: ["sha256": digests, "by": by]))
        }
        let kept = Question.get("evidence", query: digests.map { ("digest", $0) })
        EvidenceCommand.warn(of: try await counter.read(kept, as: [Line].self))
        try await counter.show(kept)
      }
    }

    /// Hands one file in; its digest.
    private func keep(_ file: String, upTo limit: Int, at counter: Counter) async throws -> String {
      let bytes: [UInt8]
      do { bytes = try EvidenceFile.read(file, limit: limit) } catch { throw Stop(Problem(error)) }
      let name = String(file.split(separator: "/").last ?? "")
      let kept = try await counter.read(
        .post(Data(bytes), to: "evidence", query: [("name", name), ("by", by)]), as: [Line].self)
      guard let digest = kept.first?.sha256 else { throw Stop(.defect, say("答复不能识别", "the answer cannot be read")) }
      return digest
    }
  }
}
