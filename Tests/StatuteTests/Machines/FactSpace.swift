import Statute

/// Facts enough to decide every condition either way, in every combination that rows of one stage and event can meet.
enum FactSpace {
  static func eligibility() -> [Eligibility.Facts] {
    UnitKind.allCases.flatMap { kind in
      combinations(of: 5).map { bits in
        Eligibility.Facts(unitKind: kind) {
          $0.hasAdministrativeFunction = bits[0]
          $0.asOrganSite = bits[1]
          $0.decisionAttached = bits[2]
          $0.reasonsGiven = bits[3]
          $0.markGranted = bits[4]
        }
      }
    }
  }

  static func grading() -> [Grading.Facts] {
    Level.allCases.flatMap { level in
      combinations(of: 8).map {
        Grading.Facts(
          level: level, reportAttached: $0[0], hasDepartment: $0[1], opinionAttached: $0[2], approvalAttached: $0[3],
          filed: $0[4], passed: $0[5], insisted: $0[6], entered: $0[7])
      }
    }
  }

  static func filing() -> [Filing.Facts] {
    // No two filing rows share stage and event, so single facts are enough.
    let single: [(inout Filing.Facts) -> Void] = [
      { _ in }, { $0.graded = true }, { $0.materialComplete = true }, { $0.levelAccurate = true },
      { $0.reasonsGiven = true }, { $0.competentOrganNamed = true }, { $0.retirementProved = true },
      { $0.successorLinked = true }, { $0.certificateSeen = true }, { $0.basicTelecom = true },
      { $0.assessmentAccepted = true }, { $0.renewalWindow = .open }, { $0.renewalWindow = .past },
      {
        $0.formComplete = true
        $0.regraded = true
      },
      {
        $0.formComplete = true
        $0.onNewForm = true
      },
      {
        $0.riskNoticeServed = true
        $0.superiorAgreed = true
      },
    ]
    return Level.allCases.flatMap { level in single.map { Filing.Facts(level: level, $0) } }
  }

  static func assessment() -> [Assessment.Facts] {
    combinations(of: 11).map { bits in
      Assessment.Facts {
        $0.graded = bits[0]
        $0.certified = bits[1]
        $0.testerEligible = bits[2]
        $0.planConfirmed = bits[3]
        $0.techniquesComplete = bits[4]
        $0.conclusionStands = bits[5]
        $0.reportAttached = bits[6]
        $0.formallyInOrder = bits[7]
        $0.reasonsGiven = bits[8]
        $0.findingsClosed = bits[9]
        $0.reportSeen = bits[10]
      }
    }
  }

  static func rectification() -> [Rectification.Facts] {
    FindingSeverity.allCases.flatMap { severity in
      combinations(of: 7).map { bits in
        Rectification.Facts(severity: severity) {
          $0.evidenceAttached = bits[0]
          $0.verifierIsFixer = bits[1]
          $0.approvedUntilADay = bits[2]
          $0.measureTaken = bits[3]
          $0.riskJudgedAgain = bits[4]
          $0.reasonsGiven = bits[5]
          $0.acceptanceOver = bits[6]
        }
      }
    }
  }

  static func operation() -> [Statute.Operation.Facts] {
    combinations(of: 12).map { bits in
      Statute.Operation.Facts {
        $0.prelaunchTested = bits[0]
        $0.reasonsGiven = bits[1]
        $0.permitHeld = bits[2]
        $0.offlineApproved = bits[3]
        $0.offlineThisYear = bits[4]
        $0.offlineTooLong = bits[5]
        $0.enteredAsLegacy = bits[6]
        $0.orderServed = bits[7]
        $0.closureCleared = bits[8]
        $0.hostOffline = bits[9]
        $0.onlineBeforeCampaign = bits[10]
        $0.permitFallen = bits[11]
      }
    }
  }

  static func supervision() -> [Supervision.Facts] {
    combinations(of: 6).flatMap { bits in
      InspectionMethod.allCases.flatMap { method in
        [(0, 0, 0), (2, 1, 1), (3, 2, 2)].map { days, officers, extensions in
          supervision(bits, method, days, officers, extensions)
        }
      }
    }
  }

  private static func supervision(
    _ bits: [Bool], _ method: InspectionMethod, _ days: Int, _ officers: Int, _ extensions: Int
  ) -> Supervision.Facts {
    Supervision.Facts(conductOn: Day(2025, 12, 31) + extensions) {
      $0.reasonsGiven = bits[0]
      $0.recordSigned = bits[1]
      $0.approverIsDrafter = bits[2]
      $0.serviceRecorded = bits[3]
      $0.reportAttached = bits[4]
      $0.pastDeadline = bits[5]
      $0.method = method
      $0.noticeDaysAhead = days
      $0.officers = officers
      $0.extensions = extensions
    }
  }

  private static func combinations(of count: Int) -> [[Bool]] {
    (0..<(1 << count)).map { number in (0..<count).map { number >> $0 & 1 == 1 } }
  }
}
