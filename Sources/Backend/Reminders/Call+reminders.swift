internal import Casework
internal import HTTPTypes
internal import Hummingbird
internal import Post
internal import Statute
internal import Store
internal import Wording

extension Call {
  /// Whom a word means: `unit:…`, `police:…`, an organ's six digits, or what a unit is called.
  func recipient(_ word: String) async throws -> ReminderRecipient {
    let digits = word.utf8.count == 6 && word.utf8.allSatisfy { (48...57).contains($0) }
    let named = digits ? .police(word) : ReminderRecipient(key: word)
    if case .police = named, let named { return named }
    var called = word
    if case .unit(let id) = named { called = id }
    // Looked for among what this visitor sees, however it is named.
    let found = try await desks.subjects.find(.unit, called)
    guard found.count < 2 else {
      throw Problem(
        .badRequest,
        .init(
          "ambiguous",
          say("“\(word)”有\(found.count)个单位，请用统一社会信用代码", "\(found.count) units are called “\(word)”; give the code")))
    }
    guard let unit = found.first else { throw ReminderRefusal.unknownRecipient(word) }
    return .unit(unit.id.description)
  }

  /// Refuses a day that has not come yet.
  func hasCome(_ day: Day?, _ pointer: String) throws(Problem) {
    guard let day, day > today else { return }
    throw .unreadable(pointer, say("on 不能晚于今天\(today)", "on is not after today, \(today)"))
  }

  /// States where a recipient's mail goes.
  func mailbox() async throws -> Reply {
    let fields = try fields(["recipient", "address"])
    let word = try fields.text("recipient")
    let address = try fields.optionalText("address")
    if let address {
      do { _ = try MailAddress(address) } catch { throw Problem(error, at: "/address") }
    }
    let recipient = try await recipient(word)
    let what = say("登记邮箱", "state a mailbox")
    switch recipient {
    case .unit(let id):
      try authorise([.operator, .unitLeader, .police, .policeSupervisor, .coordinator], what)
      if let unit = Identifier<Subject>(id) { try await mustReach(unit, "mailbox") }
    case .police(let code):
      try authorise([.police, .policeSupervisor, .coordinator], what)
      guard isOffice || covers(code) else { throw Problem.notFound(say("没有“\(word)”", "there is no “\(word)”")) }
    }
    try await office.desksOverAll(for: visitor, under: request).reminders.setMailbox(
      address, of: recipient, by: party.name)
    return .answer(
      Answer(
        .object([("recipient", .text(recipient.key)), ("address", .text(orNull: address))]),
        named: [(say("收件方", "Recipient"), word), (say("邮箱", "Mailbox"), address ?? say("无", "none"))]))
  }

  /// Whether what is sent to a recipient is the visitor's business.
  func covers(_ recipient: ReminderRecipient) async throws -> Bool {
    if isOffice { return true }
    switch recipient {
    case .police(let code): return covers(code)
    case .unit(let id):
      guard let unit = Identifier<Subject>(id) else { return false }
      return try await desks.cases.transaction(as: party) { try await $0.reaches([unit]) }
    }
  }

  /// Whether a region's code lies in the visitor's own region.
  private func covers(_ code: String) -> Bool {
    visitor.scope.split(separator: " ").contains { word in
      word.hasPrefix("region:") && code.hasPrefix(Region.stem(of: String(word.dropFirst(7))))
    }
  }

  /// Sets the mail server, without its password.
  func mailServer() async throws -> Reply {
    // Its host is handed the password of this process, and its authorities are a file of the machine.
    guard visitor.scope == "all" else { throw Problem.notForThisPost }
    try authorise(.policeSupervisor, say("设置发信服务器", "set the mail server"))
    let fields = try fields(["url", "from", "user", "starttls", "ca_file", "paper"])
    let (url, from, user) = (try fields.text("url"), try fields.text("from"), try fields.optionalText("user"))
    let startsTLS = try fields.flag("starttls")
    let paper = try fields.line("paper")
    let settings: ReminderMailSettings
    do {
      settings = ReminderMailSettings(
        url: url, from: try MailAddress(from).description, user: user, startsTLS: startsTLS,
        authorities: try fields.optionalText("ca_file"))
    } catch let refusal as MailRefusal {
      throw Problem(refusal, at: "/from")
    }
    do throws(MailRefusal) {
      _ = try Mailer(
        url: url, startsTLS: startsTLS, user: user, password: user.map { _ in MailPassword("") },
        authorities: settings.authorities)
    } catch {
      throw Problem(error, at: "/url")
    }
    try await office.desksOverAll(for: visitor, under: request).reminders.set(
      settings, from: today, by: party.name, paper: paper)
    return .answer(
      Answer(
        .object([
          ("url", .text(url)), ("from", .text(from)), ("user", .text(orNull: user)), ("starttls", .bool(startsTLS)),
        ]),
        named: [
          (say("服务器", "Server"), url), (say("发信地址", "From"), from), (say("用户", "User"), user ?? ""),
          ("STARTTLS", startsTLS ? say("是", "yes") : say("否", "no")),
        ]))
  }
}
