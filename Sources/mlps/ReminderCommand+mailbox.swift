import ArgumentParser
import Foundation
import Wording

extension ReminderCommand {
  /// 登记收件邮箱。
  struct Mailbox: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("登记收件方的邮箱", "State where a recipient's mail goes"),
      discussion: say(
        "示例：mlps reminder mailbox 某某局 zhang@example.gov.cn\n      mlps reminder mailbox 371502 --none",
        "Example: mlps reminder mailbox 371502 desk@example.gov.cn\n         mlps reminder mailbox 371502 --none"))

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("单位，或公安机关的六位代码", "A unit, or an organ's six digits"))) var who: String
    @Argument(help: ArgumentHelp(say("邮箱", "The address"))) var address: String?
    @Flag(help: ArgumentHelp(say("不再发邮件", "No mail any more"))) var none = false
    @Option(help: ArgumentHelp(say("登记人", "Who states it"), valueName: "name")) var by: String = NSUserName()

    func run() async throws {
      guard (address == nil) == none else {
        throw Typed.usage("给出邮箱，或--none", "give an address, or --none")
      }
      try await Counter.open(options, speakingAs: by) { counter in
        _ = try await counter.show(.post("mailboxes", body: ["recipient": who, "address": address]))
      }
    }
  }
}
