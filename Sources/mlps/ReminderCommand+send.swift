import ArgumentParser
import Backend
import Wording

extension ReminderCommand {
  /// 发送汇总邮件。
  struct Send: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("把待发的每日汇总以邮件发出", "Send the digests that wait, by mail"),
      discussion: say(
        """
        示例：mlps reminder send

        只发最近7日、登记了邮箱的汇总，每份发成一次为止；未发成的按次数延后（5、10、20……分钟），下次执行时再发。\
        密码只从环境变量MLPS_SMTP_PASSWORD或MLPS_SMTP_PASSWORD_FILE所指文件读取，不入库、不入日志。有未发成的退出码为69。
        """,
        """
        Example: mlps reminder send

        Digests of the last 7 days whose recipient has a mailbox, each until it went out once; one that did not waits 5, \
        10, 20 … minutes for a later run. The password is read from MLPS_SMTP_PASSWORD or the file that \
        MLPS_SMTP_PASSWORD_FILE names, and is kept nowhere. A run with a failure exits 69.
        """))

    @OptionGroup var options: GlobalOptions

    func run() async throws {
      let answered = try await Counter.open(options) { try await $0.show(.post("reminders", "send")) }
      let failures = answered.header("Undelivered").flatMap { Int($0) } ?? 0
      guard failures == 0 else {
        throw Stop(.noService, say("\(failures)份未发成", "\(failures) did not go out"))
      }
    }
  }
}
