/// One supervisory act: an inspection, a notice and what follows, or an item under the campaign's eye (监督检查、通知书、督办); `domain.md` §5, §8.4.
public enum Supervision: Machine {
  public static let name = "supervision"
  public static let term = "监督检查"
  public static let start = Stage.none
  public static let terminal: Set<Stage> = [.noIssue, .closed]

  public static let provisions = Dated<[Provision<Supervision>]>(
    .since(2007, 6, 22, inspection2007 + notice2007 + enforcement2007, .measures("第十八条、第二十条、第四十条")),
    .since(2008, 6, 10, inspection2008 + notice2008 + enforcement2007, .inspection2008()),
    .since(2015, 11, 1, inspection2008 + notice2008 + enforcement2007 + oversight, .campaign()),
    .since(2017, 6, 1, inspection2008 + notice2008 + enforcement2007 + law2017 + oversight, .law2017("第五十九条")),
    .since(2018, 11, 1, inspection2018 + notice2008 + enforcement2007 + law2017 + oversight, .inspection2018()),
    .since(2026, 1, 1, inspection2018 + notice2008 + enforcement2007 + law2026 + oversight, .law2026("第六十一条")),
    .since(2026, 10, 1, inspection2026 + notice2008 + enforcement2026 + law2026Fines + oversight, .inspection2026())
  )

  // swift-format-ignore
  static let inspection2007: [Provision<Supervision>] = [
    //    from        event          condition      to           by      basis
    .init(.none,      .planned,      .always,       .planned,    .police, .measures("第十八条")),
    .init(.planned,   .inspected,    .always,       .inspected,  .police, .measures("第十八条")),
    .init(.inspected, .foundNothing, .always,       .noIssue,    .police, .measures("第十八条")),
    .init(.inspected, .noticeDrafted, .reasonsGiven, .noticeDraft, .police, .measures("第二十条")),
    .init(.none,      .noticeDrafted, .reasonsGiven, .noticeDraft, .police, .measures("第二十条")),
  ]

  // swift-format-ignore
  static let inspection2008: [Provision<Supervision>] = [
    //    from        event          condition      to           by      basis
    .init(.none,      .planned,      .always,       .planned,    .police, .measures("第十八条")),
    .init(.planned,   .inspected,    .signedByTwo,  .inspected,  .police, .inspection2008()),
    .init(.inspected, .foundNothing, .always,       .noIssue,    .police, .inspection2008()),
    .init(.inspected, .noticeDrafted, .reasonsGiven, .noticeDraft, .police, .inspection2008()),
    .init(.none,      .noticeDrafted, .reasonsGiven, .noticeDraft, .police, .measures("第二十条")),
  ]

  // swift-format-ignore
  static let inspection2018: [Provision<Supervision>] = [
    //    from        event          condition      to           by      basis
    .init(.none,      .planned,      .always,       .planned,    .police, .measures("第十八条")),
    .init(.planned,   .notified,     .always,       .notified,   .police, .inspection2018()),
    .init(.notified,  .discharged,   .reasonsGiven, .closed,     .policeSupervisor, .practice("终结办理")),
    .init(.planned,   .inspected,    .onSiteSigned, .inspected,  .police, .inspection2018()),
    .init(.notified,  .inspected,    .signedByTwo,  .inspected,  .police, .inspection2018()),
    .init(.inspected, .foundNothing, .always,       .noIssue,    .police, .inspection2018()),
    .init(.inspected, .noticeDrafted, .reasonsGiven, .noticeDraft, .police, .inspection2018()),
    .init(.none,      .noticeDrafted, .reasonsGiven, .noticeDraft, .police, .measures("第二十条")),
  ]

  // swift-format-ignore
  static let inspection2026: [Provision<Supervision>] = [
    //    from        event          condition       to           by      basis
    .init(.none,      .planned,      .always,        .planned,    .police, .inspection2026("第九条")),
    .init(.planned,   .notified,     .threeDaysAhead, .notified,  .police, .inspection2026("第四条、第十二条")),
    .init(.notified,  .discharged,   .reasonsGiven,  .closed,     .policeSupervisor, .practice("终结办理")),
    .init(.planned,   .inspected,    .onSiteSigned,  .inspected,  .police, .inspection2026("第四条")),
    .init(.planned,   .inspected,    .patrolSigned,  .inspected,  .police, .inspection2026("第四条")),
    .init(.planned,   .inspected,    .sectorInspected, .inspected, .police, .inspection2026("第九条")),
    .init(.notified,  .inspected,    .signedByTwo,   .inspected,  .police, .inspection2026("第四条")),
    .init(.inspected, .foundNothing, .always,        .noIssue,    .police, .inspection2026("第九条")),
    .init(.inspected, .noticeDrafted, .reasonsGiven, .noticeDraft, .police, .measures("第二十条")),
    .init(.none,      .noticeDrafted, .reasonsGiven, .noticeDraft, .police, .measures("第二十条")),
  ]

  static let notice2007 = notice(.measures("第二十条"))
  static let notice2008 = notice(.inspection2008())

  // swift-format-ignore
  private static func notice(_ basis: Basis) -> [Provision<Supervision>] {
    [
      //    from             event           condition            to              by                basis
      .init(.noticeDraft,    .approved,      .approverIsNotDrafter, .noticeApproved, .policeSupervisor, basis),
      .init(.noticeApproved, .served,        .serviceRecorded,    .served,        .police,          basis),
      .init(.served,         .acknowledged,  .always,             .acknowledged,  .operator,        .practice("签收通知书")),
      .init(.served,         .reportFiled,   .reportAttached,     .reportFiled,   .operator,        .measures("第二十条")),
      .init(.acknowledged,   .reportFiled,   .reportAttached,     .reportFiled,   .operator,        .measures("第二十条")),
      .init(.extended,       .reportFiled,   .reportAttached,     .reportFiled,   .operator,        .measures("第二十条")),
      .init(.escalated,      .reportFiled,   .reportAttached,     .reportFiled,   .operator,        .measures("第二十条")),
      .init(.sanctioned,     .reportFiled,   .reportAttached,     .reportFiled,   .operator,        .measures("第二十条")),
      .init(.served,         .extended,      .notYetExtended,     .extended,      [.police, .policeSupervisor], .practice("整改延期")),
      .init(.acknowledged,   .extended,      .notYetExtended,     .extended,      [.police, .policeSupervisor], .practice("整改延期")),
      .init(.extended,       .extended,      .extendedBefore,     .extended,      .policeSupervisor, .practice("整改延期")),
      .init(.reportFiled,    .recheckBegun,  .always,             .recheck,       .police,          .measures("第二十条")),
      .init(.escalated,      .recheckBegun,  .always,             .recheck,       .police,          .measures("第二十条")),
      .init(.sanctioned,     .recheckBegun,  .always,             .recheck,       .police,          .measures("第二十条")),
      .init(.recheck,        .recheckPassed, .signedByTwo,        .closed,        .police,          .measures("第二十条")),
      .init(.recheck,        .recheckFailed, .signedByTwo,        .escalated,     .police,          .measures("第二十条")),
      .init(.served,         .deadlinePassed, .pastDeadline,      .escalated,     .clock,           .measures("第四十条")),
      .init(.acknowledged,   .deadlinePassed, .pastDeadline,      .escalated,     .clock,           .measures("第四十条")),
      .init(.extended,       .deadlinePassed, .pastDeadline,      .escalated,     .clock,           .measures("第四十条")),
      .init(.planned,        .discharged,    .reasonsGiven,       .closed,        .policeSupervisor, .practice("终结办理")),
      .init(.noticeDraft,    .discharged,    .reasonsGiven,       .closed,        .policeSupervisor, .practice("终结办理")),
      .init(.noticeApproved, .discharged,    .reasonsGiven,       .closed,        .policeSupervisor, .practice("终结办理")),
      .init(.served,         .discharged,    .reasonsGiven,       .closed,        .policeSupervisor, .practice("终结办理")),
      .init(.acknowledged,   .discharged,    .reasonsGiven,       .closed,        .policeSupervisor, .practice("终结办理")),
      .init(.extended,       .discharged,    .reasonsGiven,       .closed,        .policeSupervisor, .practice("终结办理")),
      .init(.escalated,      .discharged,    .reasonsGiven,       .closed,        .policeSupervisor, .practice("终结办理")),
      .init(.sanctioned,     .discharged,    .reasonsGiven,       .closed,        .policeSupervisor, .practice("终结办理")),
    ]
  }

  static let enforcement2007 =
    measure(.warned, .measures("第四十条")) + measure(.superiorInformed, .measures("第四十条"))
    + measure(.shutdownOrdered, .connection("第二十三条"))
  static let law2017 =
    measure(.fined, .law2017("第五十九条")) + measure(.summoned, .law2017("第五十六条")) + summons(.law2017("第五十六条"))
  static let law2026 = law2026Fines + measure(.summoned, .law2026("第五十八条")) + summons(.law2026("第五十八条"))
  // The law of the day of the conduct is applied (I-19), so the old article lives on for old conduct.
  static let law2026Fines =
    measure(.fined, .law2026("第六十一条"), if: .conductFrom2026)
    + measure(.fined, .law2017("第五十九条"), if: .conductBefore2026)
  // Which police may summon is in doubt (U-09): a supervisor does it, with a note.
  static let enforcement2026 =
    measure(.warned, .measures("第四十条")) + measure(.superiorInformed, .inspection2026("第十八条"))
    + measure(.shutdownOrdered, .connection("第二十三条")) + measure(.summoned, .inspection2026("第十九条"))
    + summons(.inspection2026("第十九条"))
    + measure(.reminded, .inspection2026("第十七条"), if: .reasonsGiven)
    + [.init(.none, .reminded, .reasonsGiven, .served, .policeSupervisor, .inspection2026("第十七条"))]

  private static func measure(
    _ event: Event, _ basis: Basis, if condition: Condition = .approverIsNotDrafter
  ) -> [Provision<Supervision>] {
    [
      .init(.escalated, event, condition, .sanctioned, .policeSupervisor, basis),
      .init(.sanctioned, event, condition, .sanctioned, .policeSupervisor, basis),
    ]
  }

  // A grave risk or an incident is ground enough for a summons, no notice need have gone before.
  private static func summons(_ basis: Basis) -> [Provision<Supervision>] {
    [.init(.none, .summoned, .approverIsNotDrafter, .served, .policeSupervisor, basis)]
  }

  // swift-format-ignore
  static let oversight: [Provision<Supervision>] = [
    //    from        event              condition        to          by            basis
    .init(.none,      .oversightOrdered, .reasonsGiven,   .overseen,  .coordinator, .campaign("督办")),
    .init(.overseen,  .postedPublicly,   .pastDeadline,   .posted,    .coordinator, .campaign("挂牌督办")),
    .init(.overseen,  .answered,         .reportAttached, .answered,  .operator,    .campaign("督办")),
    .init(.posted,    .answered,         .reportAttached, .answered,  .operator,    .campaign("督办")),
    .init(.overseen,  .calledIn,         .always,         .overseen,  .coordinator, .practice("约谈提醒")),
    .init(.posted,    .calledIn,         .always,         .posted,    .coordinator, .practice("约谈提醒")),
    .init(.answered,  .released,         .always,         .closed,    .coordinator, .campaign("督办")),
    .init(.answered,  .answerRejected,   .reasonsGiven,   .overseen,  .coordinator, .campaign("督办")),
    .init(.overseen,  .discharged,       .reasonsGiven,   .closed,    .coordinator, .practice("终结办理")),
    .init(.posted,    .discharged,       .reasonsGiven,   .closed,    .coordinator, .practice("终结办理")),
    .init(.none,      .enteredAsServed,  .serviceRecorded, .served,   .coordinator, .campaign("存量通知书")),
  ]

  public static func holds(_ condition: Condition, _ facts: Facts) -> Bool {
    switch condition {
    case .always: true
    case .reasonsGiven: facts.reasonsGiven
    case .threeDaysAhead: !facts.method.needsNotice || facts.noticeDaysAhead >= 3
    case .onSiteSigned: facts.method == .onsite && facts.isSignedByTwo
    case .patrolSigned: facts.method == .patrol && facts.isSignedByTwo
    case .sectorInspected: facts.method == .reused
    case .signedByTwo: facts.isSignedByTwo
    case .approverIsNotDrafter: !facts.approverIsDrafter
    case .conductBefore2026: !facts.approverIsDrafter && facts.conductOn < Day(2026, 1, 1)
    case .conductFrom2026: !facts.approverIsDrafter && facts.conductOn >= Day(2026, 1, 1)
    case .serviceRecorded: facts.serviceRecorded
    case .reportAttached: facts.reportAttached
    case .notYetExtended: facts.extensions == 0
    case .extendedBefore: facts.extensions > 0
    case .pastDeadline: facts.pastDeadline
    }
  }
}
