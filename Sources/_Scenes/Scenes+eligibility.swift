internal import Casework
internal import Statute

extension Scenes {
  private static let site = Subject.site(Cast.new)
  private static let day = opened + 2
  private static let paper = "编办〔2025〕7号"

  static let appliedToOpen = opening.then(.init(ApplyToOpen(), on: site, by: Cast.staff, on: day))
  static let openingApproved = appliedToOpen.then(
    .init(ApproveOpening.example, on: site, by: Cast.establishment, on: day + 1, document: paper))
  private static let called = openingApproved.then(
    .init(CallForRequalification(), on: site, by: Cast.establishment, on: day + 2))
  private static let failed = called.then(
    .init(FailRequalification.example, on: site, by: Cast.establishment, on: day + 3))
  private static let notified = failed.then(
    .init(NotifyMembers.example, on: site, by: Cast.establishment, on: day + 4))
  private static let granted = openingApproved.then(
    .init(GrantMark.example, on: site, by: Cast.establishment, on: day + 2))
  private static let hung = granted.then(.init(HangMark(), on: site, by: Cast.staff, on: day + 3))

  static let eligibility: [Scene] = [
    appliedToOpen, openingApproved,
    appliedToOpen.then(.init(RefuseOpening.example, on: site, by: Cast.establishment, on: day + 1)),
    called,
    called.then(.init(PassRequalification.example, on: site, by: Cast.establishment, on: day + 3, document: paper)),
    failed, notified,
    notified.then(.init(CancelIcp(), on: site, by: Cast.communications, on: day + 5)),
    failed.then(.init(WithdrawEligibility.example, on: site, by: Cast.establishment, on: day + 4)),
    granted, hung,
    hung.then(.init(RemoveMark(), on: site, by: Cast.officer, on: day + 4)),
    hung.then(.init(FindMarkNonconforming.example, on: site, by: Cast.establishment, on: day + 4)),
  ]
}
