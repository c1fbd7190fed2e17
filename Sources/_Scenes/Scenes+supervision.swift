internal import Casework
internal import Statute

extension Scenes {
  private static let supervisionStart = Day(2026, 10, 12)
  private static let twoOfficers = ["张警官", "赵警官"]

  private static func supervising(
    _ act: any Act, by party: Party, after days: Int, on subject: Subject = .notice(Cast.notice)
  ) -> Scene.Wish {
    Scene.Wish(
      act, on: subject, by: party, on: supervisionStart + days, document: "聊公网安字〔2026〕\(days + 1)号",
      opening: .notice(Cast.notice))
  }

  private static let inspectionPlanned = opening.then(
    supervising(
      PlanInspection(method: .remote, plannedOn: supervisionStart + 4), by: Cast.officer, after: 0, on: .unit(Cast.unit)
    ))
  private static let inspectionAnnounced = inspectionPlanned.then(
    supervising(AnnounceInspection(plannedOn: supervisionStart + 4), by: Cast.officer, after: 1))
  private static let inspectionDone = inspectionAnnounced.then(
    supervising(
      CarryOutInspection(officers: twoOfficers, recordSigned: true, sites: [Cast.existing], result: "见检查记录"),
      by: Cast.officer, after: 4))

  private static let noticeDrafted = opening.then(
    supervising(DraftNotice.example, by: Cast.officer, after: 0, on: .site(Cast.existing)))
  private static let noticeApproved = noticeDrafted.then(supervising(ApproveNotice(), by: Cast.supervisor, after: 1))
  private static let noticeServed = noticeApproved.then(
    supervising(ServeNotice(method: .direct, recipient: "王经办", dueOn: supervisionStart + 9), by: Cast.officer, after: 2)
  )
  private static let noticeAcknowledged = noticeServed.then(
    supervising(AcknowledgeNotice.example, by: Cast.staff, after: 3))
  private static let noticeReported = noticeAcknowledged.then(
    supervising(FileRectificationReport.example, by: Cast.staff, after: 7))
  private static let noticeRecheckBegun = noticeReported.then(
    supervising(BeginNoticeRecheck(officers: twoOfficers), by: Cast.officer, after: 8))

  private static let oversightOrdered = opening.then(
    supervising(
      OrderOversight(kind: .supervision, matter: "专项整治进度滞后", dueOn: supervisionStart + 7), by: Cast.coordinator,
      after: 0,
      on: .site(Cast.existing)))
  private static let oversightAnswered = oversightOrdered.then(
    supervising(AnswerOversight.example, by: Cast.staff, after: 6))

  static let supervision: [Scene] = [
    inspectionPlanned, inspectionAnnounced, inspectionDone,
    inspectionDone.then(supervising(FindNothing(), by: Cast.officer, after: 7)),
    noticeDrafted, noticeApproved, noticeServed, noticeAcknowledged,
    noticeAcknowledged.then(
      supervising(ExtendNotice(dueOn: supervisionStart + 21, ground: "设备采购尚未完成"), by: Cast.officer, after: 4)),
    noticeReported, noticeRecheckBegun,
    noticeRecheckBegun.then(
      supervising(
        PassNoticeRecheck(officers: twoOfficers, recordSigned: true, result: "已整改到位"), by: Cast.officer, after: 9)),
    noticeRecheckBegun.then(
      supervising(
        FailNoticeRecheck(officers: twoOfficers, recordSigned: true, result: "仍有隐患"), by: Cast.officer, after: 9)),
    noticeServed.then(
      supervising(IssueWarning(conductOn: supervisionStart, draftedBy: "张警官"), by: Cast.supervisor, after: 10)),
    noticeServed.then(supervising(InformSuperior.example, by: Cast.supervisor, after: 10)),
    noticeServed.then(
      supervising(
        ImposeFine(conductOn: supervisionStart, tier: 2, amount: 50_000, draftedBy: "张警官"), by: Cast.supervisor,
        after: 10)),
    noticeServed.then(
      supervising(
        OrderShutdown(
          conductOn: supervisionStart, from: supervisionStart + 10, through: supervisionStart + 40, draftedBy: "张警官"),
        by: Cast.supervisor, after: 10)),
    opening.then(supervising(Summon.example, by: Cast.supervisor, after: 0, on: .site(Cast.existing))),
    opening.then(supervising(SendReminder.example, by: Cast.supervisor, after: 0, on: .unit(Cast.unit))),
    oversightOrdered,
    oversightOrdered.then(supervising(PostPublicly.example, by: Cast.coordinator, after: 8)),
    oversightOrdered.then(supervising(CallIn.example, by: Cast.coordinator, after: 1)),
    oversightAnswered,
    oversightAnswered.then(
      supervising(RejectAnswer(ground: "整改不到位", dueOn: supervisionStart + 20), by: Cast.coordinator, after: 7)),
    oversightAnswered.then(supervising(ReleaseNotice(), by: Cast.coordinator, after: 7)),
    inspectionPlanned.then(supervising(DischargeNotice.example, by: Cast.supervisor, after: 1)),
    opening.then(supervising(EvidenceDuty.example, by: Cast.staff, after: 0, on: .site(Cast.existing))),
    opening.then(
      supervising(
        ReportIncident(
          kind: "网页被篡改", reportedAt: CivilTime(supervisionStart, hour: 8, minute: 30),
          handledAt: CivilTime(supervisionStart, hour: 11, minute: 0)), by: Cast.officer, after: 0,
        on: .site(Cast.existing))),
    opening.then(supervising(EnrolInMonitoring(), by: Cast.officer, after: 0, on: .site(Cast.existing))),
  ]
}
