/// What befalls a site out of the common run (特例), so that the books show every case at least once.
enum Fate: CaseIterable {
  case closedVerified, closedUnverified, mergedIntoPortal, reopened, paused, suspended
  case planned, prepared, seenUnready, seenReady
  case duplicate, exempted, movedToZone, newDomain
  case reviewFailed, reviewRepassed
  case wrongLevel, wrongFilingDay, wrongConclusion, wrongReviewDay
  case markOfUnknownDay, filingOfUnknownDay, letterOfUnknownDay
  case expired, testedBySuspended, testedByLapsed, retested, filingRevoked
  case fakeFix, fixedWithoutEvidence

  /// Whether a site of this fate is added to those its place would have.
  var isExtra: Bool {
    switch self {
    case .planned, .prepared, .seenUnready, .seenReady, .duplicate: true
    default: false
    }
  }

  /// How many sites it befalls, and at which issue they would be first complete (nil: never, of themselves).
  var cast: (count: Int, wave: Int?) {
    switch self {
    case .closedVerified: (7, 2)
    case .closedUnverified: (2, nil)
    case .mergedIntoPortal: (6, 2)
    case .reopened: (1, nil)
    case .paused: (2, 2)
    case .suspended: (2, nil)
    case .planned: (2, nil)
    case .prepared: (4, nil)
    case .seenUnready: (2, nil)
    case .seenReady: (2, nil)
    case .duplicate: (2, nil)
    case .exempted: (2, nil)
    case .movedToZone: (2, 1)
    case .newDomain: (3, 1)
    case .reviewFailed: (6, nil)
    case .reviewRepassed: (4, 2)
    case .wrongLevel: (3, 1)
    case .wrongFilingDay: (3, 1)
    case .wrongConclusion: (3, 1)
    case .wrongReviewDay: (3, 1)
    case .markOfUnknownDay: (4, nil)
    case .filingOfUnknownDay: (3, nil)
    case .letterOfUnknownDay: (3, nil)
    case .expired: (5, nil)
    case .testedBySuspended: (4, nil)
    case .testedByLapsed: (2, nil)
    case .retested: (5, 1)
    case .filingRevoked: (1, nil)
    case .fakeFix: (3, 2)
    case .fixedWithoutEvidence: (3, nil)
    }
  }
}
