import ArgumentParser
import Backend
import Foundation
import Wording

extension ReportCommand {
  /// 上报。
  struct Submit: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say("把已发布的一期导出为上报件，供上级核对", "Write a released issue as a file for the instance above"),
        discussion: say(
          "示例：mlps report submit 3 -o 上报.json\n上级用 mlps campaign receive 接收。",
          "Example: mlps report submit 3 -o sent.json\nThe instance above takes it in by mlps campaign receive."))
    }
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("出表号", "The run"))) var run: String
    @Option(name: [.customShort("o"), .long], help: ArgumentHelp(say("写到", "Where to"), valueName: "file"))
    var output: String

    func run() async throws {
      try await Counter.open(options) { counter in
        let file = try await counter.ask(.get("reports", run, "submission"))
        do { try file.body.write(to: URL(filePath: output), options: .atomic) } catch {
          throw Stop.refusal(
            "file_not_written",
            say(
              "写不成“\(output)”（\(error.localizedDescription)）",
              "“\(output)” cannot be written (\(error.localizedDescription))"),
            basis: "-o", cure: say("核对文件夹和权限", "check the folder and the permissions"))
        }
        note(say("已写入\(output)", "\(output) is written"))
      }
    }
  }
}

extension CampaignCommand {
  /// 接收上报。
  struct Receive: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say("接收下级的上报件，与本级各数核对；不并入", "Take in what a lower instance sent; it is compared, never added"),
        discussion: say(
          "示例：mlps campaign receive liaocheng-2015 上报.json --region 371525 --as coordinator:李主任\n不一致的退出码为 6。",
          "Example: mlps campaign receive liaocheng-2015 sent.json --region 371525 --as coordinator:LI\nExit code 6 where they differ."
        ))
    }
    @OptionGroup var options: GlobalOptions
    @OptionGroup var capacity: PartyOptions
    @Argument(help: ArgumentHelp(say("专项行动", "The campaign"))) var campaign: String
    @Argument(help: ArgumentHelp(say("上报件", "The file"))) var file: String
    @Option(help: ArgumentHelp(say("上报地区的统计归属代码", "The region of the sender"), valueName: "code")) var region: String

    func run() async throws {
      guard let bytes = FileManager.default.contents(atPath: file) else {
        throw Stop(.notFound, say("没有文件“\(file)”", "there is no file “\(file)”"))
      }
      try capacity.requireStated(options)
      try await Counter.open(options, as: capacity) { counter in
        let place = ["campaigns", campaign, "submissions"]
        let said = try await counter.ask(
          .post(place[0], place[1], place[2], query: [("region", region)], content: bytes, type: "application/json"))
        guard let object = try? JSONSerialization.jsonObject(with: said.body) as? [String: Any],
          let fact = object["fact"] as? Int
        else { throw Stop(.defect, say("答复不能识别", "the answer cannot be read")) }
        _ = try await counter.show(.get(place[0], place[1], place[2], String(fact)))
        guard object["agrees"] as? Bool == true else {
          throw Stop(.unbalanced, say("与本级各数不一致", "it differs from our own numbers"))
        }
      }
    }
  }

  /// 上报清单与核对。
  struct Submissions: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say("下级上报的各期；给出登记号则再核对一次", "What lower instances sent; one of them is compared again"),
        discussion: say(
          "示例：mlps campaign submissions liaocheng-2015\n     mlps campaign submissions liaocheng-2015 22701",
          "Example: mlps campaign submissions liaocheng-2015\n         mlps campaign submissions liaocheng-2015 22701"))
    }
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("专项行动", "The campaign"))) var campaign: String
    @Argument(help: ArgumentHelp(say("登记号", "Its number"))) var fact: String?

    func run() async throws {
      try await Counter.open(options) { counter in
        if let fact {
          _ = try await counter.show(.get("campaigns", campaign, "submissions", fact))
        } else {
          _ = try await counter.show(.get("campaigns", campaign, "submissions"))
        }
      }
    }
  }
}
