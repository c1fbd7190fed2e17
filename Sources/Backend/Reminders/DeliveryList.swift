internal import Statute
internal import Store
internal import Wording

/// What became of the digests that were sent (发送结果).
struct DeliveryList {
  let sent: [(digest: ReminderDigest, delivery: ReminderDelivery)]

  var failures: Int { sent.count { $0.delivery != .delivered } }

  var answer: Answer {
    let records = sent.map { digest, delivery in
      JSONValue.object([
        ("digest", .int(Int(digest.id))), ("recipient", .text(digest.recipient.key)),
        ("address", .text(orNull: digest.address)), ("day", .text(digest.day.description)),
        ("outcome", .text(Self.word(delivery).code)), ("detail", .text(orNull: Self.word(delivery).detail)),
      ])
    }
    let rows = sent.map { digest, delivery in
      [
        digest.day.description, digest.name ?? digest.recipient.key, digest.address ?? "",
        Self.word(delivery).said, Self.word(delivery).detail ?? "",
      ]
    }
    let heads = [
      say("日期", "Day"), say("收件方", "Recipient"), say("邮箱", "Mailbox"), say("结果", "Outcome"), say("说明", "Detail"),
    ]
    return Answer(
      .array(records),
      table: rows.isEmpty ? say("没有待发的汇总", "nothing to send") : TextTable(heads: heads, rows: rows).text,
      records: records, heads: ["digest", "recipient", "address", "day", "outcome", "detail"])
  }

  private static func word(_ delivery: ReminderDelivery) -> (code: String, said: String, detail: String?) {
    switch delivery {
    case .delivered: ("delivered", say("已发出", "sent"), nil)
    case .deferred(let detail): ("deferred", say("稍后再发", "later"), detail)
    case .refused(let detail): ("refused", say("被拒收", "refused"), detail)
    }
  }
}
