internal import Casework
internal import Credentials
internal import PQ
internal import Statute
internal import Store
internal import Wording

extension SessionLine {
  static func answer(_ lines: [SessionLine]) -> Answer {
    let records = lines.map { line in
      JSONValue.object([
        ("session", .text(line.id.description)), ("account", .text(line.account.description)),
        ("made_at", .text(line.madeAt.description)), ("last_seen", .text(line.lastSeen.description)),
        ("expires_at", .text(line.expiresAt.description)), ("address", .text(line.address)),
        ("last_address", .text(line.lastAddress)), ("second_factor", .bool(line.secondFactorPassed)),
      ])
    }
    let rows = lines.map {
      [$0.id.description, $0.madeAt.description, $0.lastSeen.description, $0.expiresAt.description, $0.lastAddress]
    }
    return .list(
      records, rows,
      [say("会话", "Session"), say("登录", "Made"), say("最近", "Seen"), say("有效至", "Until"), say("来自", "From")],
      none: say("没有会话", "no session"))
  }
}

extension TokenLine {
  static func answer(_ lines: [TokenLine]) -> Answer {
    let rows = lines.map {
      [
        $0.id.description, $0.name, $0.isReadOnly ? say("只读", "read only") : say("可写", "may write"),
        $0.expiresAt.description, $0.lastUsed?.description ?? "", $0.revokedAt?.description ?? "",
      ]
    }
    return .list(
      lines.map { .object($0.fields) }, rows,
      [
        say("令牌", "Token"), say("名称", "Name"), say("权限", "Right"), say("有效至", "Until"), say("最近使用", "Used"),
        say("吊销", "Revoked"),
      ], none: say("没有令牌", "no token"))
  }

  var fields: [(key: String, value: JSONValue)] {
    [
      ("token", .text(id.description)), ("account", .text(account.description)), ("name", .text(name)),
      ("read_only", .bool(isReadOnly)), ("posts", posts.map { .array($0.map { .text($0.rawValue) }) } ?? .null),
      ("made_at", .text(madeAt.description)), ("expires_at", .text(expiresAt.description)),
      ("last_used", .text(orNull: lastUsed?.description)), ("revoked_at", .text(orNull: revokedAt?.description)),
    ]
  }
}

extension PostLine {
  static func answer(_ lines: [PostLine]) -> Answer {
    let rows = lines.map {
      [
        String($0.id), $0.account.description, say($0.post.term, $0.post.rawValue), $0.place.word, $0.since.description,
        $0.endedOn?.description ?? "", $0.paper,
      ]
    }
    return .list(
      lines.map(\.record), rows,
      [
        say("序号", "Number"), say("账号", "Account"), say("职务", "Post"), say("任职于", "In"), say("自", "Since"),
        say("止", "Ended"), say("依据", "Paper"),
      ], none: say("没有职务", "no post"))
  }

  var record: JSONValue {
    .object([
      ("post_number", .int(Int(id))), ("account", .text(account.description)), ("post", .text(post.rawValue)),
      ("in", .text(orNull: place.word.isEmpty ? nil : place.word)), ("since", .text(since.description)),
      ("paper", .text(paper)), ("ended_on", .text(orNull: endedOn?.description)),
      ("successor", .text(orNull: successor?.description)),
    ])
  }
}

extension PostPlace {
  /// What it is held in, by its code or identity; empty for the house.
  fileprivate var word: String {
    switch self {
    case .unit(let id): id.description
    case .region(let code): code
    case .tester(let id): id.description
    case .house: ""
    }
  }
}

extension AccountLine {
  static func answer(_ lines: [AccountLine]) -> Answer {
    let rows = lines.map {
      [
        $0.id.description, $0.login, $0.person, $0.isEnabled ? say("启用", "enabled") : say("停用", "disabled"),
        $0.estate.map { say($0.term, $0.rawValue) } ?? "", $0.madeAt.description,
      ]
    }
    return .list(
      lines.map { .object($0.fields) }, rows,
      [
        say("账号", "Account"), say("登录名", "Login"), say("姓名", "Person"), say("状态", "State"), say("类别", "Estate"),
        say("建立", "Made"),
      ], none: say("没有账号", "no account"))
  }

  /// One account with its posts.
  func answer(holding posts: [PostLine]) -> Answer {
    let held = posts.map { line in
      say(line.post.term, line.post.rawValue) + " \(line.place.word) \(line.since)–\(line.endedOn?.description ?? "")"
    }
    return Answer(
      .object(fields + [("held_posts", .array(posts.map(\.record)))]),
      named: [
        (say("账号", "Account"), id.description), (say("登录名", "Login"), login), (say("姓名", "Person"), person),
        (say("状态", "State"), isEnabled ? say("启用", "enabled") : say("停用", "disabled")),
        (say("类别", "Estate"), estate.map { say($0.term, $0.rawValue) } ?? ""),
        (say("建立", "Made"), madeAt.description),
      ] + held.enumerated().map { ($0.offset == 0 ? say("职务", "Posts") : "", $0.element) })
  }

  private var fields: [(key: String, value: JSONValue)] {
    [
      ("account", .text(id.description)), ("login", .text(login)), ("person", .text(person)),
      ("enabled", .bool(isEnabled)), ("estate", .text(orNull: estate?.rawValue)),
      ("made_at", .text(madeAt.description)), ("password_set_at", .text(orNull: passwordSetAt?.description)),
      ("must_change_password", mustChangePassword.map(JSONValue.bool) ?? .null),
      ("second_factor", hasSecondFactor.map(JSONValue.bool) ?? .null),
    ]
  }
}

extension Answer {
  /// A list, whose columns in a file are the fields of its records.
  fileprivate static func list(_ records: [JSONValue], _ rows: [[String]], _ heads: [String], none: String) -> Answer {
    Answer(
      .array(records), table: rows.isEmpty ? none : TextTable(heads: heads, rows: rows).text, records: records,
      heads: records.first?.columns.map(\.head) ?? [])
  }
}
