internal import Casework
internal import HTTPTypes
internal import PQ
internal import Statute
internal import Store
internal import Wording

extension Routes {
  /// Reminders: working them out, the list, sending them by mail, and where mail goes.
  static let reminders: [Route] = [
    .get(
      "/v1/reminders",
      query: [
        Parameter("for", .text, "单位名称、代码,或公安机关的六位代码", "a unit by name or code, or the six digits of an organ"),
        Parameter("on", .day, "哪一天的汇总;不写则列出仍未办结的", "the digest of which day; without it what is still open"),
      ]
    ) { call in
      let told = try call.day("on")
      try call.hasCome(told, "on")
      var recipient: ReminderRecipient?
      if let word = call.text("for") { recipient = try await call.recipient(word) }
      let found = try await call.desks.reminders.reminders(for: recipient, on: told, today: call.today)
      return .answer(ReminderWording(day: told ?? call.today).answer(found))
    },
    .post("/v1/reminders/run") { call in
      try call.authorise([.police, .policeSupervisor, .coordinator], say("核算提醒", "work out reminders"))
      let fields = try call.fields(["on"])
      let day = try fields.optionalText("on").map { text throws(Problem) in try Call.day(text, "/on") } ?? call.today
      try call.hasCome(day, "/on")
      // A run is for everybody: what one visitor sees is not all that falls due.
      let whole = call.office.desksOverAll(for: call.visitor, under: call.request)
      try await whole.dues.catchUp(on: day)
      let found = try await whole.reminders.run(on: day, by: call.party.name)
      if try await call.reach().isWhole { return .answer(found.answer(on: day)).remarking(found.remarks) }
      // How many there are beyond its sight is not told.
      let seen = try await call.desks.reminders.reminders(on: day, today: call.today)
      return .answer(found.answer(on: day, seen: seen))
    },
    .post("/v1/reminders/send") { call in
      try call.authorise([.police, .policeSupervisor, .coordinator], say("发送提醒", "send reminders"))
      _ = try call.fields([])
      let book = call.office.desksOverAll(for: call.visitor, under: call.request).reminders
      var own: [(digest: ReminderDigest, delivery: ReminderDelivery)] = []
      for sent in try await ReminderPost(book, on: call.today).deliver(on: call.today, at: call.now)
      where try await call.covers(sent.digest.recipient) {
        own.append(sent)
      }
      let sent = DeliveryList(sent: own)
      var reply = Reply.answer(sent.answer)
      reply.headers[.undelivered] = String(sent.failures)
      return reply
      // It tells where mail went, which may be a person's.
    }.traced(.personalDataRead),
    .post("/v1/mailboxes") { call in try await call.mailbox() },
    .post("/v1/policy/mail-server") { call in try await call.mailServer() },
  ]
}

extension HTTPField.Name {
  /// How many mails did not go out, for whoever does not read the answer.
  static let undelivered = HTTPField.Name("Undelivered")!
}

extension ReminderBook.Found {
  func answer(on day: Day) -> Answer {
    answer(on: day, reminders: reminders, unaddressed: unaddressed, digests: digests)
  }

  /// As far as these are seen.
  func answer(on day: Day, seen: [Reminder]) -> Answer {
    answer(on: day, reminders: seen.count, unaddressed: 0, digests: Set(seen.map(\.recipient)).count)
  }

  private func answer(on day: Day, reminders: Int, unaddressed: Int, digests: Int) -> Answer {
    Answer(
      .object([
        ("on", .text(day.description)), ("since", .text(orNull: since?.description)),
        ("reminders", .int(reminders)), ("unaddressed", .int(unaddressed)), ("digests", .int(digests)),
      ]),
      named: [
        (say("核算到", "Through"), day.description),
        (say("上次核算到", "Last run"), since?.description ?? say("无", "none")),
        (say("新提醒", "Reminders"), String(reminders)), (say("汇总", "Digests"), String(digests)),
      ])
  }

  var remarks: [String] {
    guard unaddressed > 0 else { return [] }
    return [
      say(
        "注意：\(unaddressed)条找不到单位，未登记；补登单位情况后下次补上",
        "note: \(unaddressed) concern no unit on the books; they come once it is described")
    ]
  }
}
