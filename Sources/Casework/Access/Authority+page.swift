public import Statute

extension Authority {
  /// The table as a page (权限表), for a day.
  public static func page(on day: Day) -> String {
    var lines = [
      "# 办理权限", "",
      "列出每一办理事项由哪些职务办理及其依据，按\(day)的规则。职务对应的法定角色见第一节；事项的先后条件见《规则汇编》。",
      "", "## 一、职务", "", "| 职务 | 代码 | 类别 | 任职于 | 法定角色 |", "| --- | --- | --- | --- | --- |",
    ]
    lines += Post.allCases.map { post in
      row(post.term, "`\(post.rawValue)`", post.estate.term, word(post.domain), words(post.roles))
    }
    lines += [
      "", "一个账号终身只属一类；任何人不得授予自己职务。系统、安全、审计三员不办理业务，也不查看业务内容。", "", "## 二、事项", "",
      "| 事项 | 代码 | 法定角色 | 职务 | 依据 |", "| --- | --- | --- | --- | --- |",
    ]
    lines += all(on: day).flatMap { authority in
      authority.grounds.isEmpty
        ? [row(authority.term, "`\(authority.act)`", "该日不适用", "", "")]
        : authority.grounds.map { ground in
          row(
            authority.term, "`\(authority.act)`", words(ground.by),
            Post.acting(in: ground.by).map(\.term).joined(separator: "、"), ground.basis.description)
        }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ cells: String...) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private static func words(_ roles: Roles) -> String { roles.members.map(\.term).joined(separator: "、") }

  private static func word(_ domain: Post.Domain) -> String {
    switch domain {
    case .unit: "单位"
    case .region: "地区"
    case .tester: "测评机构"
    case .house: "本系统"
    }
  }
}
