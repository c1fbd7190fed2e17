/// The running of one website, from plan to closing (网站运行); `domain.md` §6, §8.5, 公信安〔2015〕2562号.
///
/// A site goes live only by a permit: from the gate's review, or, while its permit stands, back from a short time offline.
/// When the permit falls, the site is live without one until it has another.
public enum Operation: Machine {
  public static let name = "operation"
  public static let term = "网站运行"
  public static let start = Stage.none
  /// None: a closed site that is seen live again is live unapproved.
  public static let terminal: Set<Stage> = []

  public static let provisions = Dated<[Provision<Operation>]>(
    .since(2014, 5, 9, opening2014 + offline2014 + afterwards, .sites2014("第二部分、第四部分")),
    .since(2015, 11, 1, opening2015 + offline2014 + afterwards + fromLedger, .campaign()),
    .since(2017, 5, 15, opening2015 + offline2017 + afterwards + fromLedger, .sites2017())
  )

  // swift-format-ignore
  static let opening2014: [Provision<Operation>] = [
    //    from         event             condition          to           by         basis
    .init(.none,       .proposed,        .always,           .planned,    .operator, .sites2014("第二部分")),
    .init(.planned,    .buildBegun,      .always,           .building,   .operator, .sites2014("第七部分")),
    .init(.building,   .testingBegun,    .always,           .prelaunch,  .operator, .sites2014("第四部分")),
    .init(.prelaunch,  .reviewRequested, .prelaunchTested,  .gateReview, .operator, .sites2014("第四部分")),
    .init(.gateReview, .sentBack,        .reasonsGiven,     .prelaunch,  .police,   .sites2014("第四部分")),
    .init(.gateReview, .permitUsed,      .permitHeld,       .live,       .operator, .sites2014("第四部分")),
  ]

  // swift-format-ignore
  static let opening2015: [Provision<Operation>] = [
    //    from         event             condition          to           by         basis
    .init(.none,       .proposed,        .always,           .planned,    .operator, .sites2014("第二部分")),
    .init(.planned,    .buildBegun,      .always,           .building,   .operator, .sites2014("第七部分")),
    .init(.building,   .testingBegun,    .always,           .prelaunch,  .operator, .sites2014("第四部分")),
    .init(.prelaunch,  .reviewRequested, .prelaunchTested,  .gateReview, .operator, .campaign("新建网站上线")),
    .init(.gateReview, .sentBack,        .reasonsGiven,     .prelaunch,  .police,   .campaign("新建网站上线")),
    .init(.gateReview, .permitUsed,      .permitHeld,       .live,       .operator, .campaign("新建网站上线")),
  ]

  // swift-format-ignore
  static let offline2014: [Provision<Operation>] = [
    //    from          event            condition                to            by                              basis
    .init(.live,        .offlineBegun,   .offlineApproved,        .tempOffline, [.operator, .governmentOffice], .practice("临时停止发布")),
    .init(.liveLegacy,  .offlineBegun,   .offlineApproved,        .tempOffline, [.operator, .governmentOffice], .practice("临时停止发布")),
    .init(.liveLapsed,  .offlineBegun,   .offlineApproved,        .tempOffline, [.operator, .governmentOffice], .practice("临时停止发布")),
    .init(.tempOffline, .permitUsed,     .permitHeldBriefly,      .live,        .operator,                      .practice("临时停止发布")),
    .init(.tempOffline, .resumed,        .legacyBriefly,          .liveLegacy,  .operator,                      .practice("临时停止发布")),
    .init(.tempOffline, .reviewRequested, .prelaunchTested,       .gateReview,  .operator,                      .practice("临时停止发布")),
  ]

  // swift-format-ignore
  static let offline2017: [Provision<Operation>] = [
    //    from          event            condition                to            by                              basis
    .init(.live,        .offlineBegun,   .offlineApproved,        .tempOffline, [.operator, .governmentOffice], .sites2017("临时下线")),
    .init(.liveLegacy,  .offlineBegun,   .offlineApproved,        .tempOffline, [.operator, .governmentOffice], .sites2017("临时下线")),
    .init(.liveLapsed,  .offlineBegun,   .offlineApproved,        .tempOffline, [.operator, .governmentOffice], .sites2017("临时下线")),
    .init(.tempOffline, .permitUsed,     .permitHeldBriefly,      .live,        .operator,                      .sites2017("临时下线")),
    .init(.tempOffline, .resumed,        .legacyBriefly,          .liveLegacy,  .operator,                      .sites2017("临时下线")),
    .init(.tempOffline, .reviewRequested, .prelaunchTested,       .gateReview,  .operator,                      .sites2017("临时下线")),
  ]

  // swift-format-ignore
  static let afterwards: [Provision<Operation>] = [
    //    from             event             condition         to                by                     basis
    .init(.live,           .orderedOffline,  .orderServed,     .orderedOffline,  .policeSupervisor,     .connection("第二十三条")),
    .init(.liveLegacy,     .orderedOffline,  .orderServed,     .orderedOffline,  .policeSupervisor,     .connection("第二十三条")),
    .init(.liveUnapproved, .orderedOffline,  .orderServed,     .orderedOffline,  .policeSupervisor,     .connection("第二十三条")),
    .init(.liveLapsed,     .orderedOffline,  .orderServed,     .orderedOffline,  .policeSupervisor,     .connection("第二十三条")),
    .init(.tempOffline,    .orderedOffline,  .orderServed,     .orderedOffline,  .policeSupervisor,     .connection("第二十三条")),
    .init(.orderedOffline, .reviewRequested, .prelaunchTested, .gateReview,      .operator,             .practice("责令停机后恢复")),
    .init(.liveUnapproved, .takenDown,       .always,          .prelaunch,       .operator,             .practice("未经审核上线")),
    .init(.liveLapsed,     .takenDown,       .always,          .prelaunch,       .operator,             .practice("上线许可失效")),
    .init(.live,           .permitLapsed,    .permitFallen,    .liveLapsed,      .clock,                .practice("上线许可失效")),
    .init(.liveLapsed,     .permitUsed,      .permitHeld,      .live,            .operator,             .practice("上线许可失效")),
    .init(.none,           .seenLive,        .always,          .liveUnapproved,  [.police, .coordinator], .practice("未经审核上线")),
    .init(.planned,        .seenLive,        .always,          .liveUnapproved,  [.police, .coordinator], .practice("未经审核上线")),
    .init(.building,       .seenLive,        .always,          .liveUnapproved,  [.police, .coordinator], .practice("未经审核上线")),
    .init(.prelaunch,      .seenLive,        .always,          .liveUnapproved,  [.police, .coordinator], .practice("未经审核上线")),
    .init(.gateReview,     .seenLive,        .always,          .liveUnapproved,  [.police, .coordinator], .practice("未经审核上线")),
    .init(.tempOffline,    .seenLive,        .always,          .liveUnapproved,  [.police, .coordinator], .practice("擅自恢复运行")),
    .init(.orderedOffline, .seenLive,        .always,          .liveUnapproved,  [.police, .coordinator], .practice("未经审核上线")),
    .init(.retired,        .seenLive,        .always,          .liveUnapproved,  [.police, .coordinator], .practice("关停后仍在运行")),
    .init(.merged,         .seenLive,        .always,          .liveUnapproved,  [.police, .coordinator], .practice("关停后仍在运行")),
    .init(.retired,        .proposed,        .always,          .planned,         .operator,             .sites2014("第二部分")),
    .init(.merged,         .proposed,        .always,          .planned,         .operator,             .sites2014("第二部分")),
    .init(.live,           .retired,         .closureCleared,  .retired,         .operator,             .practice("网站关停")),
    .init(.liveLegacy,     .retired,         .closureCleared,  .retired,         .operator,             .practice("网站关停")),
    .init(.liveUnapproved, .retired,         .closureCleared,  .retired,         .operator,             .practice("网站关停")),
    .init(.liveLapsed,     .retired,         .closureCleared,  .retired,         .operator,             .practice("网站关停")),
    .init(.tempOffline,    .retired,         .closureCleared,  .retired,         .operator,             .practice("网站关停")),
    .init(.orderedOffline, .retired,         .closureCleared,  .retired,         .operator,             .practice("网站关停")),
    .init(.live,           .merged,          .hostOffline,     .merged,          .operator,             .sites2014("第二部分")),
    .init(.liveLegacy,     .merged,          .hostOffline,     .merged,          .operator,             .sites2014("第二部分")),
    .init(.liveUnapproved, .merged,          .hostOffline,     .merged,          .operator,             .sites2014("第二部分")),
    .init(.liveLapsed,     .merged,          .hostOffline,     .merged,          .operator,             .sites2014("第二部分")),
    .init(.tempOffline,    .merged,          .hostOffline,     .merged,          .operator,             .sites2014("第二部分")),
    .init(.orderedOffline, .merged,          .hostOffline,     .merged,          .operator,             .sites2014("第二部分")),
    .init(.planned,        .abandoned,       .always,          .retired,         .operator,             .practice("停止建设")),
    .init(.building,       .abandoned,       .always,          .retired,         .operator,             .practice("停止建设")),
    .init(.prelaunch,      .abandoned,       .always,          .retired,         .operator,             .practice("停止建设")),
    .init(.gateReview,     .abandoned,       .always,          .retired,         .operator,             .practice("停止建设")),
  ]

  // An existing site has the campaign's deadlines instead of the gate.
  // swift-format-ignore
  static let fromLedger: [Provision<Operation>] = [
    //    from   event             condition              to           by            basis
    .init(.none, .enteredAsLegacy, .onlineBeforeCampaign, .liveLegacy, .coordinator, .campaign("存量网站")),
    .init(.none, .enteredAsClosed, .always,               .retired,    .coordinator, .campaign("存量网站")),
    .init(.none, .enteredAsMerged, .always,               .merged,     .coordinator, .campaign("存量网站")),
  ]

  public static func holds(_ condition: Condition, _ facts: Facts) -> Bool {
    switch condition {
    case .always: true
    case .prelaunchTested: facts.prelaunchTested
    case .reasonsGiven: facts.reasonsGiven
    case .permitHeld: facts.permitHeld
    case .permitFallen: facts.permitFallen
    case .offlineApproved: facts.offlineApproved && !facts.offlineThisYear
    case .permitHeldBriefly: facts.permitHeld && !facts.offlineTooLong
    case .legacyBriefly: facts.enteredAsLegacy && !facts.permitHeld && !facts.offlineTooLong
    case .orderServed: facts.orderServed
    case .closureCleared: facts.closureCleared
    case .hostOffline: facts.hostOffline
    case .onlineBeforeCampaign: facts.onlineBeforeCampaign
    }
  }
}
