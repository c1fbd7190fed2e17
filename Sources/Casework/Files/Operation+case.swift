public import Statute

extension Operation: CaseMachine {
  public static let caseKind = SubjectKind.site
  public static let timed: Set<Event> = [.permitLapsed]

  public static func facts(in file: CaseFile, of id: Identifier<Subject>, on day: Day) -> Facts? {
    Facts {
      $0.prelaunchTested = file.prelaunchTested(id, on: day)
      $0.permitHeld = file.usablePermit(of: id, on: day) != nil
      $0.permitFallen = file.permitHasFallen(of: id, on: day)
      $0.offlineThisYear =
        file.timesOffline(id, in: day.civil.year, by: day) >= file.policy.temporaryOfflinePerYear(on: day)
      $0.offlineTooLong = file.offlineUntil(id, on: day).map { $0 < day } ?? false
      $0.enteredAsLegacy = file.latest(WentLive.self, of: id, by: day)?.act == "operation.entered_as_legacy"
    }
  }

  /// Whether a site that is registered as existing may be entered with the campaign's deadline instead of the gate
  /// (存量网站入册): only one that was live when the campaign began.
  public static func mayEnterAsLegacy(liveOn day: Day, policy: LocalPolicy = LocalPolicy()) -> Bool {
    day <= policy.campaignStart
  }
}

extension CaseFile {
  /// A permit that stands on the day, issued since the site was last stopped or sent back.
  func usablePermit(of site: Identifier<Subject>, on day: Day) -> Recorded<Permit>? {
    guard let permit = latest(Permit.self, of: site, by: day), permitFaults(of: permit, on: day).isEmpty else {
      return nil
    }
    let stopping = [
      "ordered_offline", "taken_down", "seen_live", "sent_back", "retired", "merged", "abandoned",
    ].compactMap { last("operation.\($0)", of: site, by: day) }
    return stopping.contains { $0.isLater(than: permit) } ? nil : permit
  }

  /// The permit by which the site last went live is gone, or stands no longer.
  func permitHasFallen(of site: Identifier<Subject>, on day: Day) -> Bool {
    let launches = all(WentLive.self, of: site, by: day).compactMap { entry in
      entry.content.permit.map { (entry.number, $0) }
    }
    let returns = all(SiteResumed.self, of: site, by: day).compactMap { entry in
      entry.content.permit.map { (entry.number, $0) }
    }
    guard let used = (launches + returns).max(by: { $0.0 < $1.0 })?.1 else { return false }
    guard let permit = all(Permit.self, of: site, by: day).first(where: { $0.number == used }) else { return true }
    return !permitFaults(of: permit, on: day).isEmpty
  }

  /// The last test was passed, and not before the site came to be tested or was stopped.
  func prelaunchTested(_ site: Identifier<Subject>, on day: Day) -> Bool {
    guard let test = latest(PrelaunchTested.self, of: site, by: day), test.content.outcome == .pass else {
      return false
    }
    let since = ["testing_begun", "offline_begun", "ordered_offline", "taken_down"]
      .compactMap { last("operation.\($0)", of: site, by: day)?.on }.max()
    return since.map { stopped in test.on.map { $0 >= stopped } ?? false } ?? true
  }

  func timesOffline(_ site: Identifier<Subject>, in year: Int, by day: Day) -> Int {
    all(SiteSuspended.self, of: site, by: day)
      .count { $0.act == "operation.offline_begun" && $0.on?.civil.year == year }
  }

  /// The last day on which a site that is offline for a time may still come back without the gate; U-15.
  func offlineUntil(_ site: Identifier<Subject>, on day: Day) -> Day? {
    last("operation.offline_begun", of: site, by: day)?.on
      .map { calendar.adding(days: policy.temporaryOfflineDays(on: $0), to: $0).due }
  }
}
