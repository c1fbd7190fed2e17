import ArgumentParser
import Casework
import Statute
import Wording

/// One register at the terminal (登记簿): list, show, history, add.
protocol RegisterCommand: AsyncParsableCommand {
  static var kind: SubjectKind { get }
}

extension RegisterCommand {
  static func verbs(_ subcommands: [any ParsableCommand.Type]) -> CommandConfiguration {
    let word = kind.rawValue
    return CommandConfiguration(
      commandName: word, abstract: say("\(kind.term):查询、历史、登记", "The register of \(word)s: list, show, history, add"),
      discussion: say(
        """
        示例:mlps \(word) list --region 371502
             mlps \(word) show 编号 --as-of 2016-06-30
             mlps \(word) history 编号
        """,
        """
        Example: mlps \(word) list --region 371502
                 mlps \(word) show NUMBER --as-of 2016-06-30
                 mlps \(word) history NUMBER
        """), subcommands: subcommands)
  }
}

/// The kind of subject that a register's verbs are about.
protocol RegisterKind {
  static var kind: SubjectKind { get }
}

/// 列出。
struct RegisterList<Kind: RegisterKind>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: say("列出\(Kind.kind.term)", "List \(Kind.kind.rawValue)s"),
      discussion: say(
        "示例:mlps \(Kind.kind.rawValue) list --region 371502 --limit 20",
        "Example: mlps \(Kind.kind.rawValue) list --region 371502 --limit 20"))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var capacity: PartyOptions
  @OptionGroup var time: TimeOptions
  @OptionGroup var paging: PagingOptions
  @Option(help: ArgumentHelp(say("统计归属代码,含下级", "Region by code, with all below it"), valueName: "code"))
  var region: String?
  @Option(help: ArgumentHelp(say("单位的标识、名称或代码", "A unit by identity, name or code"), valueName: "unit")) var unit:
    String?
  @Option(help: ArgumentHelp(say("网站的标识、登记号或域名", "A site by identity, number or domain"), valueName: "site"))
  var site: String?
  @Option(
    help: ArgumentHelp(say("定级对象的标识、名称或备案号", "An object by identity, name or filing number"), valueName: "object"))
  var object: String?
  @Option(help: ArgumentHelp(say("机器:阶段", "machine:stage"), valueName: "stage")) var stage: String?
  @Option(name: .customShort("q"), help: ArgumentHelp(say("名称的一部分,或编号的开头", "A part of a name"), valueName: "text"))
  var words: String?
  @Option(help: ArgumentHelp(say("排序:number、name、changed", "Order: number, name, changed"), valueName: "order"))
  var sort: String?
  @Flag(help: ArgumentHelp(say("计总数", "Count them all"))) var total = false

  func run() async throws {
    let query: [(String, String?)] =
      time.query + paging.query + [
        ("region", region), ("unit", unit), ("site", site), ("object", object), ("stage", stage), ("q", words),
        ("sort", sort), ("total", total ? "true" : nil),
      ]
    try await Counter.open(options, as: capacity) { counter in
      _ = try await counter.show(.get("\(Kind.kind)s", query: query))
    }
  }
}

/// 一个主体。
struct RegisterShow<Kind: RegisterKind>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: say("一个\(Kind.kind.term)的情况", "One \(Kind.kind.rawValue)"),
      discussion: say(
        "示例:mlps \(Kind.kind.rawValue) show 编号 --as-of 2016-06-30",
        "Example: mlps \(Kind.kind.rawValue) show NUMBER --as-of 2016-06-30"))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var capacity: PartyOptions
  @OptionGroup var time: TimeOptions
  @Argument(help: ArgumentHelp(say("编号、名称或标识", "Number, name or identity"))) var id: String

  func run() async throws {
    try await Counter.open(options, as: capacity) { counter in
      _ = try await counter.show(.get("\(Kind.kind)s", id, query: time.query))
    }
  }
}

/// 历史。
struct RegisterHistory<Kind: RegisterKind>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history", abstract: say("登记过的全部事实", "All facts recorded about it"),
      discussion: say(
        "示例:mlps \(Kind.kind.rawValue) history 编号", "Example: mlps \(Kind.kind.rawValue) history NUMBER"))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var capacity: PartyOptions
  @OptionGroup var time: TimeOptions
  @OptionGroup var paging: PagingOptions
  @Argument(help: ArgumentHelp(say("编号、名称或标识", "Number, name or identity"))) var id: String

  func run() async throws {
    try await Counter.open(options, as: capacity) { counter in
      _ = try await counter.show(.get("\(Kind.kind)s", id, "history", query: time.query + paging.query))
    }
  }
}

/// As of which day, as known at which instant (截至与提取时间).
struct TimeOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("截至哪天", "As of this day"), valueName: "day")) var asOf: String?
  @Option(help: ArgumentHelp(say("按何时已登记的情况(UTC)", "As known at this instant (UTC)"), valueName: "instant"))
  var knownAt: String?

  var query: [(String, String?)] { [("as_of", asOf), ("known_at", knownAt)] }
}

/// Which part of a long list (分页).
struct PagingOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("条数,1 至 1000", "So many lines, 1 to 1000"), valueName: "count")) var limit: String?
  @Option(help: ArgumentHelp(say("上一页给出的续页标记", "Where the page before ended"), valueName: "cursor"))
  var cursor: String?

  var query: [(String, String?)] { [("limit", limit), ("cursor", cursor)] }
}
