public import Statute

extension TimeLimit {
  /// What starts and ends it (期限起止表); an act entered from a list does what its real counterpart does.
  // swift-format-ignore
  public var clock: LimitClock {
    switch self {
    // Filing.
    case .fileExisting: .byAct(.init(.object, from: Self.graded, if: [.levelFrom(.two), .running, .readyToFile], to: Self.filed, void: Self.filingOver, .ofSubject, .ever))
    case .fileNew: .byAct(.init(.object, from: Self.wentLive, if: [.levelFrom(.two), .opening], to: Self.filed, void: Self.filingOver, .ofSubject, .ever))
    case .fileStrict: .isGuard
    case .tableFour: .byAct(.init(.object, from: [.assessment(.reportIssued)], if: [.levelFrom(.three), .running, .onOldForm, .firstReport], to: [.filing(.changeFiled), .filing(.submitted), .filing(.updated)], void: Self.filingOver))
    case .correctionNotice: .byAct(.init(.object, from: [.filing(.submitted)], to: [.filing(.defectsListed), .filing(.accepted), .filing(.foundNotCompetent), .filing(.enteredAsAccepted)] + Self.certified, void: Self.filingOver))
    case .correctionAnswer: .byAct(.init(.object, from: [.filing(.correctionOrdered), .filing(.regradeOrdered)], to: [.filing(.submitted), .filing(.certifiedOverObjection)], void: Self.filingOver))
    case .review: .byAct(.init(.object, from: [.filing(.accepted), .filing(.enteredAsAccepted)], to: [.filing(.correctionOrdered), .filing(.regradeOrdered)] + Self.certified, void: Self.filingOver))
    // The certificate: its end is a day of its own, not carried to a working day.
    case .certificate: .byAct(.init(.object, from: Self.certified, to: Self.certified, void: Self.filingOver, extended: [.filing(.extended)]))
    case .renewalOpen: .byAct(.init(.object, from: Self.certified, to: [.filing(.renewalApplied)] + Self.certified, void: Self.filingOver, extended: [.filing(.extended)]))
    // Assessment.
    case .assessTwo: .byAct(.init(.object, from: Self.tested, if: [.level(.two)], to: Self.tested, void: Self.filingOver))
    case .assessThree: .byAct(.init(.object, from: Self.tested, if: [.level(.three)], to: Self.tested, void: Self.filingOver))
    case .assessFour: .byAct(.init(.object, from: Self.tested, if: [.level(.four)], to: Self.tested, void: Self.filingOver))
    case .assessFive: .byAct(.init(.object, from: Self.tested, if: [.level(.five)], to: Self.tested, void: Self.filingOver))
    case .firstTestTwo: .byAct(.init(.object, from: Self.firstCertified, if: [.level(.two)], to: Self.tested, void: Self.filingOver, .ofSubject, .ever))
    case .firstTestThree: .byAct(.init(.object, from: Self.firstCertified, if: [.levelFrom(.three)], to: Self.tested, void: Self.filingOver, .ofSubject, .ever))
    // A report entered from a list is entered as accepted: it was handed in and checked.
    case .report: .byAct(.init(.object, from: [.assessment(.reportIssued)], to: [.assessment(.submitted), .assessment(.accepted)], void: [.assessment(.voided)], .ofCase))
    case .reportReview: .byAct(.init(.object, from: [.assessment(.submitted)], to: [.assessment(.accepted), .assessment(.returned)], void: [.assessment(.voided)], .ofCase))
    // Findings.
    case .findingMajorPlan: .byAct(.init(.finding, from: Self.found, if: [.severity(.major)], to: [.rectification(.planned), .rectification(.mitigated)] + Self.fixed, void: [.rectification(.dismissed)]))
    case .findingMajor: .byAct(.init(.finding, from: Self.found, if: [.severity(.major)], to: Self.fixed, void: [.rectification(.dismissed)], extended: [.findingExtended]))
    case .findingHigh: .byAct(.init(.finding, from: Self.found, if: [.severity(.high)], to: Self.fixed, void: [.rectification(.dismissed)], extended: [.findingExtended]))
    case .findingMedium: .byAct(.init(.finding, from: Self.found, if: [.severity(.medium)], to: Self.fixed, void: [.rectification(.dismissed)], extended: [.findingExtended]))
    case .findingLow: .byAct(.init(.finding, from: Self.found, if: [.severity(.low)], to: Self.fixed, void: [.rectification(.dismissed)], extended: [.findingExtended]))
    // Inspection and notices.
    case .notice: .byAct(.init(.notice, from: [.supervision(.served), .supervision(.enteredAsServed)], if: [.ordersRectification], to: [.supervision(.reportFiled), .supervision(.answered), .supervision(.recheckPassed), .supervision(.released)], void: [.supervision(.discharged)], extended: [.supervision(.extended)]))
    case .noticeService: .byAct(.init(.unit, from: [.supervision(.inspected)], if: [.inCase], to: [.supervision(.served), .supervision(.foundNothing), .supervision(.enteredAsServed)], void: [.supervision(.discharged)], .ofCase))
    case .recheck: .byAct(.init(.notice, from: [.supervision(.reportFiled)], to: [.supervision(.recheckPassed), .supervision(.recheckFailed)], void: [.supervision(.discharged)]))
    case .inspectThree: .byCalendar(.init(.object, from: [], if: [.level(.three)], to: Self.inspected, void: Self.filingOver))
    case .inspectFour: .byCalendar(.init(.object, from: [], if: [.level(.four)], to: Self.inspected, void: Self.filingOver))
    case .remoteNotice: .isGuard
    // Sites.
    case .policeSite: .byAct(.init(.site, from: Self.wentLive, if: [.opening], to: [.policeRegistered], void: Self.siteOver, .ofSubject, .ever))
    case .policeSiteShown: .byAct(.init(.site, from: [.policeRegistered], to: [.policeNumberShown], void: Self.siteOver))
    case .mark: .byAct(.init(.site, from: [.eligibility(.markGranted)], to: [.eligibility(.markHung)], void: [.eligibility(.withdrawn), .eligibility(.recheckFailed), .eligibility(.enteredAsFailed)] + Self.siteOver))
    case .temporaryOffline: .byAct(.init(.site, from: [.operation(.offlineBegun)], to: [.operation(.resumed), .operation(.permitUsed)], void: [.operation(.orderedOffline), .operation(.seenLive)] + Self.siteOver))
    // What the unit does of itself.
    case .selfCheckThree: .byAct(.init(.object, from: [.selfChecked], if: [.level(.three)], to: [.selfChecked], void: Self.filingOver))
    case .selfCheckFour: .byAct(.init(.object, from: [.selfChecked], if: [.level(.four)], to: [.selfChecked], void: Self.filingOver))
    case .protectionPlan: .byAct(.init(.object, from: Self.tested, if: [.levelFrom(.three)], to: [.protectionPlanHandedIn], void: Self.filingOver))
    case .protectionPlan2025: .byCalendar(.init(.object, from: [], if: [.levelFrom(.three)], to: [.protectionPlanHandedIn], void: Self.filingOver))
    case .dataSurvey2025: .byCalendar(.init(.object, from: [], if: [.levelFrom(.two), .onOldForm], to: [.dataSurveyHandedIn, .filing(.updated), .filing(.renewed)], void: Self.filingOver))
    case .update2025: .byCalendar(.init(.object, from: [], if: [.levelFrom(.two), .onOldForm], to: [.filing(.updated), .filing(.renewed)], void: Self.filingOver))
    }
  }

  private static let graded: [ClockAct] = [
    .grading(.proposed), .grading(.expertsAgreed), .grading(.departmentApproved), .grading(.enteredAsGraded),
  ]
  private static let firstCertified: [ClockAct] = [
    .filing(.certificateIssued), .filing(.certifiedOverObjection), .filing(.enteredAsCertified),
  ]
  private static let certified: [ClockAct] = firstCertified + [.filing(.renewed), .filing(.updated)]
  private static let filed: [ClockAct] =
    [.filing(.submitted), .filing(.accepted), .filing(.enteredAsAccepted), .filing(.reported)] + certified
  private static let filingOver: [ClockAct] = [.filing(.cancelled), .filing(.revoked), .filing(.transferred)]
  private static let tested: [ClockAct] = [.assessment(.reportIssued), .assessment(.enteredAsTested)]
  private static let found: [ClockAct] = [
    .rectification(.found), .rectification(.enteredAsOpen), .rectification(.recurred),
    .rectification(.acceptanceExpired),
  ]
  private static let fixed: [ClockAct] = [
    .rectification(.verified), .rectification(.enteredAsClosed), .rectification(.riskAccepted),
  ]
  private static let inspected: [ClockAct] = [.supervision(.inspected), .supervision(.foundNothing)]
  private static let wentLive: [ClockAct] = [
    .operation(.permitUsed), .operation(.seenLive), .operation(.enteredAsLegacy),
  ]
  private static let siteOver: [ClockAct] = [
    .operation(.retired), .operation(.merged), .operation(.abandoned), .operation(.enteredAsClosed),
    .operation(.enteredAsMerged),
  ]
}

extension TimeLimit {
  /// The limits of which one and the same act starts only one, by what is known of its subject; itself among them.
  public var family: [TimeLimit] {
    switch self {
    case .assessTwo, .assessThree, .assessFour, .assessFive: [.assessTwo, .assessThree, .assessFour, .assessFive]
    case .firstTestTwo, .firstTestThree: [.firstTestTwo, .firstTestThree]
    case .selfCheckThree, .selfCheckFour: [.selfCheckThree, .selfCheckFour]
    case .findingMajor, .findingHigh, .findingMedium, .findingLow:
      [.findingMajor, .findingHigh, .findingMedium, .findingLow]
    default: [self]
    }
  }
}
