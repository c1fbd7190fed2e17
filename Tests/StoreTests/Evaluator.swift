import Casework
import PQ
import Reports
import Statute

@testable import Store

/// The measures worked out in memory from the words of the campaign, slowly and plainly, without the database (对照计算).
struct Evaluator {
  let lines: [History.Line]
  let asOf: Day
  let campaign: Campaign
  let registrations: [Registration]

  /// What stood of a history at an instant, on a day.
  init(_ history: [History.Line], asOf: Day, knownAt: Instant, campaign: Campaign) {
    self.asOf = asOf
    self.campaign = campaign
    registrations = history.filter { $0.at <= knownAt }.flatMap(\.registrations)
    lines = Self.known(history, at: knownAt)
  }

  /// Recorded by then, saying that something was, and not corrected by then.
  static func known(_ history: [History.Line], at instant: Instant) -> [History.Line] {
    let recorded = history.filter { $0.at <= instant }
    let corrected = Set(recorded.compactMap(\.fact.correction?.of))
    return recorded.filter { $0.fact.correction?.voids != true && !corrected.contains($0.number) }
  }

  /// What each fact of a kind says, with its day, for those that took effect by T; in the order of day and number.
  func told<Value>(_ read: (Fact.Content) -> Value?) -> [(day: Day, number: FactNumber, value: Value)] {
    lines.compactMap { line in
      guard let day = line.fact.actedOn, day <= asOf, let value = read(line.content) else { return nil }
      return (day, line.number, value)
    }
    .sorted { ($0.day, $0.number) < ($1.day, $1.number) }
  }

  /// The last day on which something of a kind happened.
  func last(_ read: (Fact.Content) -> Bool) -> Day? { told { read($0) ? true : nil }.last?.day }

  // Sites.

  var register: [SiteID] {
    registrations.compactMap { if case .site(let id, _, _) = $0 { id } else { nil } }.filter { site in
      last { $0 == .siteListed(site) } != nil
        && last { if case .siteExempted(site, _) = $0 { true } else { false } } == nil
        && description(of: site) != nil
    }
  }

  private func description(of site: SiteID) -> (unit: UnitID, category: UnitCategory)? {
    let told = told { content -> (UnitID, UnitCategory)? in
      if case .siteDescribed(site, let unit, _, let category, _, _, _, _, _, _, _) = content {
        (unit, category)
      } else {
        nil
      }
    }
    return told.last?.value
  }

  private func isTelecom(_ site: SiteID) -> Bool {
    guard let unit = description(of: site)?.unit else { return false }
    return told { if case .unitDescribed(unit, _, _, _, _, _, let telecom, _, _) = $0 { telecom } else { nil } }
      .last?.value ?? false
  }

  /// The latest closing, unless the site was opened again since.
  private func closing(of site: SiteID) -> (merged: Bool, verified: Bool)? {
    let closings = told { content -> (Bool, Day?)? in
      if case .siteClosed(site, _, let merged, let verified, _) = content { (merged, verified) } else { nil }
    }
    guard let closing = closings.last else { return nil }
    if let reopened = last({ $0 == .siteReopened(site) }), reopened >= closing.day { return nil }
    return (closing.value.0, closing.value.1.map { $0 <= asOf } ?? false)
  }

  func isVerifiedOffline(_ site: SiteID) -> Bool { closing(of: site)?.verified ?? false }
  func isOrganOrInstitution(_ site: SiteID) -> Bool { description(of: site)?.category != .enterprise }
  func isClosed(_ site: SiteID) -> Bool { closing(of: site).map { !$0.merged } ?? false }
  func isMerged(_ site: SiteID) -> Bool { closing(of: site).map(\.merged) ?? false }

  /// New, and not live by T (S5p).
  func isPlanned(_ site: SiteID) -> Bool {
    closing(of: site) == nil && isNew(site) && !launches(of: site).contains { $0 <= asOf }
  }

  /// Registered as new, or live only after the start (S5).
  func isNew(_ site: SiteID) -> Bool {
    let isFlagged = registrations.contains { if case .site(site, _, .new) = $0 { true } else { false } }
    return isFlagged || (launches(of: site).min().map { $0 > campaign.begins } ?? false)
  }

  private func launches(of site: SiteID) -> [Day] {
    lines.compactMap { if case .wentLive(site, _, _) = $0.content { $0.fact.actedOn } else { nil } }
  }

  func isOperating(_ site: SiteID) -> Bool { closing(of: site) == nil && !isPlanned(site) }
  func isInScope(_ site: SiteID) -> Bool { isOperating(site) && !isTelecom(site) }

  // Objects.

  /// The object that stands for a site: of those that cover it the one with the highest level.
  func object(of site: SiteID) -> ObjectID? {
    let covering = told { if case .objectCovers(let object, site) = $0 { object } else { nil } }.filter { cover in
      !told { $0 == .objectUncovers(cover.value, site) ? true : nil }.contains { $0.day >= cover.day }
    }
    return Set(covering.map(\.value)).min { a, b in
      let (x, y) = (grading(of: a), grading(of: b))
      if x?.level != y?.level { return (x?.level.rawValue ?? 0) > (y?.level.rawValue ?? 0) }
      if let x, let y, x.day != y.day { return x.day < y.day }
      return a < b
    }
  }

  func grading(of object: ObjectID) -> (day: Day, level: Level)? {
    told { if case .gradingDecided(object, _, _, let level) = $0 { level } else { nil } }.last.map {
      ($0.day, $0.value)
    }
  }

  func level(of site: SiteID) -> Int? { object(of: site).flatMap(grading)?.level.rawValue }

  func isFiled(_ site: SiteID) -> Bool {
    guard let object = object(of: site),
      let issued = last({ if case .filingCertified(object, _, _) = $0 { true } else { false } })
    else { return false }
    return !(last { if case .filingEnded(object, _) = $0 { true } else { false } }.map { $0 >= issued } ?? false)
  }

  /// A report by T that has not expired, by a body that was certified and not suspended on the day of issue.
  func isTested(_ site: SiteID) -> Bool {
    guard let object = object(of: site), let level = grading(of: object)?.level else { return false }
    return told { if case .assessmentReported(object, let tester, _, _, _, _, _, _) = $0 { tester } else { nil } }
      .contains { report in
        let stands =
          switch level {
          case .one: false
          case .two: report.day >= campaign.begins.adding(months: -campaign.settings.secondLevelValidityMonths)
          case .three, .five: report.day.adding(months: 12) >= asOf
          case .four: report.day.adding(months: 6) >= asOf
          }
        return stands && isAccredited(report.value, on: report.day)
      }
  }

  private func isAccredited(_ tester: TesterID, on day: Day) -> Bool {
    let isCertified = lines.contains {
      if case .testerCertified(tester, _, let from, let through) = $0.content {
        from <= day && day <= through
      } else {
        false
      }
    }
    let isSuspended = lines.contains {
      guard case .testerSuspended(tester, let from, let through) = $0.content else { return false }
      return from <= day && through.map { day <= $0 } ?? true
    }
    return isCertified && !isSuspended
  }

  func mustBeTested(_ site: SiteID) -> Bool {
    isInScope(site) && (level(of: site) ?? 0) >= max(2, campaign.settings.testMinLevel)
  }
}
