import Casework
import PQ
import Reports
import Statute

extension Evaluator {
  /// One finding with its first and last word.
  struct Finding {
    let id: FindingID
    let site: SiteID
  }

  /// F1: found by T and after the start, or still open at the start; not dismissed; of a site in the register.
  var findings: [Finding] {
    let sites = Set(register)
    return findingSites.filter { finding in
      guard sites.contains(finding.site), let opened = opening(of: finding.id),
        last({ if case .findingDismissed(finding.id, _) = $0 { true } else { false } }) == nil
      else { return false }
      if opened > campaign.begins { return true }
      let closed = days { if case .findingClosed(finding.id, _, _) = $0 { true } else { false } }
        .filter { $0 <= campaign.begins }.max()
      let reopened = days { if case .findingReopened(finding.id, _) = $0 { true } else { false } }
        .filter { $0 <= campaign.begins }.max()
      guard let closed else { return true }
      return reopened.map { $0 >= closed } ?? false
    }
  }

  private var findingSites: [Finding] {
    registrations.compactMap {
      if case .finding(let id, _, let site, _) = $0 { Finding(id: id, site: site) } else { nil }
    }
  }

  private func days(_ read: (Fact.Content) -> Bool) -> [Day] { told { read($0) ? true : nil }.map(\.day) }

  private func opening(of finding: FindingID) -> Day? {
    last { if case .findingOpened(finding, _, _, _, _, _) = $0 { true } else { false } }
  }

  private func reopening(of finding: FindingID) -> Day? {
    last { if case .findingReopened(finding, _) = $0 { true } else { false } }
  }

  /// F3: said to be fixed with evidence, and neither opened again nor failed in a re-check since.
  func isFixed(_ finding: Finding) -> Bool {
    let claims = told { content -> Bool? in
      if case .findingClaimedFixed(finding.id, _, let evidence) = content { evidence != nil } else { nil }
    }
    guard let claim = claims.last, claim.value else { return false }
    if let reopened = reopening(of: finding.id), reopened >= claim.day { return false }
    let rechecks = told { if case .findingRechecked(finding.id, _, _, let passed, _) = $0 { passed } else { nil } }
    if let recheck = rechecks.last, !recheck.value, (recheck.day, recheck.number) > (claim.day, claim.number) {
      return false
    }
    return true
  }

  /// F4: fixed, a re-check passed, closed by somebody who did not fix it, and not opened again since.
  func isClosed(_ finding: Finding) -> Bool {
    let closings = told { content -> String? in
      if case .findingClosed(finding.id, let closedBy, _) = content { closedBy } else { nil }
    }
    guard isFixed(finding), let closing = closings.last,
      days({ if case .findingRechecked(finding.id, _, _, true, _) = $0 { true } else { false } }).count > 0
    else { return false }
    let fixers = told { content -> String?? in
      if case .findingClaimedFixed(finding.id, let fixedBy, _) = content { .some(fixedBy) } else { nil }
    }
    if let fixer = fixers.last?.value, fixer == closing.value { return false }
    return reopening(of: finding.id).map { $0 < closing.day } ?? true
  }

  /// F6: not fixed, and due before T, by the last extension or else as first set.
  func isOverdue(_ finding: Finding) -> Bool {
    guard !isFixed(finding) else { return false }
    let extended = told { content -> Day? in
      if case .findingExtended(finding.id, let due, _) = content { due } else { nil }
    }.last?.value
    let first = told { content -> Day?? in
      if case .findingOpened(finding.id, _, _, _, let due, _) = content { .some(due) } else { nil }
    }
    guard let due = extended ?? first.last?.value else { return false }
    return due < asOf
  }

  /// An exception that was approved and has not run out.
  func isExcepted(_ finding: Finding) -> Bool {
    let exceptions = told { content -> Day? in
      if case .findingAccepted(finding.id, _, let until, _) = content { until } else { nil }
    }
    return exceptions.contains { $0.value >= asOf }
  }
}
