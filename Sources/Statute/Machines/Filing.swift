/// The filing of one protected object and the life of its certificate (备案); 公通字〔2007〕43号, 公信安〔2007〕1360号, 公网安〔2025〕1846号.
public enum Filing: Machine {
  public static let name = "filing"
  public static let term = "备案"
  public static let start = Stage.none
  public static let terminal: Set<Stage> = [.cancelledByUnit, .transferred]

  public static let provisions = Dated<[Provision<Filing>]>(
    .since(2007, 6, 22, review2007 + certified, .measures("第十五条至第十七条")),
    .since(2007, 10, 26, review2007 + receipt + certified + disputed, .rules()),
    .since(2015, 11, 1, review2007 + receipt + certified + disputed + fromLedger, .campaign()),
    .since(2025, 3, 8, review2007 + receipt + certified + disputed + fromLedger + update, .letter1001()),
    .since(2025, 4, 27, review2007 + receipt + certified + disputed + fromLedger + update + validity, .letter1846("Q6"))
  )

  // swift-format-ignore
  static let review2007: [Provision<Filing>] = [
    //    from           event               condition          to             by                basis
    .init(.none,         .prepared,          .gradeTwoOrAbove,  .draft,        .operator,        .measures("第十五条")),
    .init(.draft,        .submitted,         .formComplete,     .submitted,    .operator,        .measures("第十五条、第十六条")),
    .init(.submitted,    .accepted,          .materialComplete, .accepted,     .police,          .measures("第十七条")),
    .init(.accepted,     .certificateIssued, .levelAccurate,    .certified,    .policeSupervisor, .measures("第十七条")),
    .init(.accepted,     .correctionOrdered, .reasonsGiven,     .rectifyNotice, .police,         .measures("第十七条")),
    .init(.accepted,     .regradeOrdered,    .reasonsGiven,     .regradeNotice, .police,         .measures("第十七条")),
    .init(.rectifyNotice, .submitted,        .formComplete,     .submitted,    .operator,        .measures("第十七条")),
    .init(.regradeNotice, .submitted,        .regraded,         .submitted,    .operator,        .measures("第十七条")),
  ]

  // swift-format-ignore
  static let receipt: [Provision<Filing>] = [
    //    from            event                    condition             to                 by                basis
    .init(.submitted,     .defectsListed,          .reasonsGiven,        .correction,       .police,          .rules("第十条")),
    .init(.submitted,     .foundNotCompetent,      .competentOrganNamed, .notCompetent,     .police,          .rules("第十条")),
    .init(.correction,    .accepted,               .materialComplete,    .accepted,         .police,          .rules("第十条")),
    .init(.correction,    .submitted,              .formComplete,        .submitted,        .operator,        .rules("第十条")),
    .init(.notCompetent,  .submitted,              .formComplete,        .submitted,        .operator,        .rules("第十条")),
    .init(.regradeNotice, .certifiedOverObjection, .riskNoticeServed,    .certifiedDisputed, .policeSupervisor, .rules("第十四条")),
  ]

  // swift-format-ignore
  static let certified: [Provision<Filing>] = [
    //    from                event           condition        to                by                basis
    .init(.certified,         .changeFiled,   .formComplete,   .changePending,   .operator,         .measures("第十九条")),
    .init(.changePending,     .changeAccepted, .always,        .certified,       .police,           .measures("第十九条")),
    .init(.changePending,     .changeReturned, .reasonsGiven,  .certified,       .police,           .measures("第十九条")),
    .init(.certified,         .cancelled,     .retirementProved, .cancelledByUnit, .police,         .practice("撤销备案")),
    .init(.certified,         .revoked,       .reasonsGiven,   .revokedByPolice, .policeSupervisor, .practice("注销备案")),
    .init(.certified,         .transferred,   .successorLinked, .transferred,    .policeSupervisor, .practice("备案转移")),
    .init(.changePending,     .cancelled,     .retirementProved, .cancelledByUnit, .police,         .practice("撤销备案")),
    .init(.changePending,     .revoked,       .reasonsGiven,   .revokedByPolice, .policeSupervisor, .practice("注销备案")),
    .init(.changePending,     .transferred,   .successorLinked, .transferred,    .policeSupervisor, .practice("备案转移")),
    .init(.revokedByPolice,   .prepared,      .gradeTwoOrAbove, .draft,          .operator,         .measures("第十五条")),
  ]

  // swift-format-ignore
  static let disputed: [Provision<Filing>] = [
    //    from                event           condition        to                by                basis
    .init(.certifiedDisputed, .changeFiled,   .formComplete,   .changePending,   .operator,         .measures("第十九条")),
    .init(.certifiedDisputed, .cancelled,     .retirementProved, .cancelledByUnit, .police,         .practice("撤销备案")),
    .init(.certifiedDisputed, .revoked,       .reasonsGiven,   .revokedByPolice, .policeSupervisor, .practice("注销备案")),
    .init(.certifiedDisputed, .transferred,   .successorLinked, .transferred,    .policeSupervisor, .practice("备案转移")),
  ]

  // Existing sites whose history is only partly known, and the sites of telecom operators, which report instead of filing.
  // swift-format-ignore
  static let fromLedger: [Provision<Filing>] = [
    //    from       event               condition          to                by            basis
    .init(.none,     .enteredAsCertified, .certificateSeen, .certified,       .coordinator, .campaign("存量网站")),
    .init(.none,     .enteredAsAccepted, .gradeTwoOrAbove,  .accepted,        .coordinator, .campaign("存量网站")),
    .init(.none,     .reported,          .basicTelecom,     .reported,        .operator,    .campaign("基础电信企业网站报备")),
    .init(.reported, .cancelled,         .retirementProved, .cancelledByUnit, .police,      .campaign("基础电信企业网站报备")),
  ]

  // swift-format-ignore
  static let update: [Provision<Filing>] = [
    //    from                event           condition          to                by                 basis
    .init(.certified,         .updateRequired, .onOldForm,       .needsUpdate,     .clock,            .letter1001("更新备案")),
    .init(.certifiedDisputed, .updateRequired, .onOldForm,       .needsUpdate,     .clock,            .letter1001("更新备案")),
    .init(.needsUpdate,       .updated,       .onNewForm,        .certified,       .police,           .letter1001("更新备案")),
    .init(.needsUpdate,       .cancelled,     .retirementProved, .cancelledByUnit, .police,           .practice("撤销备案")),
    .init(.needsUpdate,       .revoked,       .reasonsGiven,     .revokedByPolice, .policeSupervisor, .practice("注销备案")),
    .init(.needsUpdate,       .transferred,   .successorLinked,  .transferred,     .policeSupervisor, .practice("备案转移")),
  ]

  // A certificate was good until cancelled before letter 1846 gave it three years.
  // swift-format-ignore
  static let validity: [Provision<Filing>] = [
    //    from                event            condition           to                 by                 basis
    .init(.certified,         .extended,       .assessmentAccepted, .certified,       .clock,            .letter1846("Q6")),
    .init(.certifiedDisputed, .extended,       .assessmentAccepted, .certifiedDisputed, .clock,          .letter1846("Q6")),
    .init(.changePending,     .extended,       .assessmentAccepted, .changePending,   .clock,            .letter1846("Q6")),
    .init(.needsUpdate,       .extended,       .assessmentAccepted, .needsUpdate,     .clock,            .letter1846("Q6")),
    .init(.expiring,          .extended,       .assessmentAccepted, .certified,       .clock,            .letter1846("Q6")),
    .init(.certified,         .windowOpened,   .renewalOpen,       .expiring,         .clock,            .letter1846("Q6")),
    .init(.certifiedDisputed, .windowOpened,   .renewalOpen,       .expiring,         .clock,            .letter1846("Q6")),
    .init(.needsUpdate,       .windowOpened,   .renewalOpen,       .expiring,         .clock,            .letter1846("Q6")),
    .init(.expiring,          .renewalApplied, .renewalOpen,       .renewalPending,   .operator,         .letter1846("Q6")),
    .init(.renewalPending,    .renewed,        .always,            .certified,        .policeSupervisor, .letter1846("Q6")),
    .init(.certified,         .lapsed,         .pastValidity,      .expired,          .clock,            .letter1846("Q6")),
    .init(.certifiedDisputed, .lapsed,         .pastValidity,      .expired,          .clock,            .letter1846("Q6")),
    .init(.needsUpdate,       .lapsed,         .pastValidity,      .expired,          .clock,            .letter1846("Q6")),
    .init(.expiring,          .lapsed,         .pastValidity,      .expired,          .clock,            .letter1846("Q6")),
    .init(.expired,           .renewalApplied, .pastValidity,      .renewalPending,   .operator,         .practice("逾期申请延期")),
    .init(.expiring,          .changeFiled,    .formComplete,      .changePending,    .operator,         .measures("第十九条")),
    .init(.expiring,          .cancelled,      .retirementProved,  .cancelledByUnit,  .police,           .practice("撤销备案")),
    .init(.expired,           .cancelled,      .retirementProved,  .cancelledByUnit,  .police,           .practice("撤销备案")),
    .init(.expiring,          .revoked,        .reasonsGiven,      .revokedByPolice,  .policeSupervisor, .practice("注销备案")),
    .init(.expiring,          .transferred,    .successorLinked,   .transferred,      .policeSupervisor, .practice("备案转移")),
    .init(.expiring,          .updated,        .onNewForm,         .certified,        .police,           .letter1001("更新备案")),
    .init(.renewalPending,    .cancelled,      .retirementProved,  .cancelledByUnit,  .police,           .practice("撤销备案")),
    .init(.renewalPending,    .revoked,        .reasonsGiven,      .revokedByPolice,  .policeSupervisor, .practice("注销备案")),
    .init(.renewalPending,    .transferred,    .successorLinked,   .transferred,      .policeSupervisor, .practice("备案转移")),
    .init(.expired,           .revoked,        .reasonsGiven,      .revokedByPolice,  .policeSupervisor, .practice("注销备案")),
    .init(.expired,           .transferred,    .successorLinked,   .transferred,      .policeSupervisor, .practice("备案转移")),
  ]

  public static func holds(_ condition: Condition, _ facts: Facts) -> Bool {
    switch condition {
    case .always: true
    case .gradeTwoOrAbove: facts.level >= .two && facts.graded
    case .formComplete: facts.formComplete
    case .materialComplete: facts.materialComplete
    case .levelAccurate: facts.levelAccurate
    case .reasonsGiven: facts.reasonsGiven
    case .competentOrganNamed: facts.competentOrganNamed
    case .regraded: facts.formComplete && facts.regraded
    case .riskNoticeServed: facts.riskNoticeServed && facts.superiorAgreed
    case .retirementProved: facts.retirementProved
    case .successorLinked: facts.successorLinked
    case .certificateSeen: facts.level >= .two && facts.certificateSeen
    case .basicTelecom: facts.basicTelecom
    case .onOldForm: !facts.onNewForm
    case .onNewForm: facts.onNewForm && facts.formComplete
    case .assessmentAccepted: facts.assessmentAccepted
    case .renewalOpen: facts.renewalWindow == .open
    case .pastValidity: facts.renewalWindow == .past
    }
  }
}
