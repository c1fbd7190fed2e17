internal import Casework
internal import Statute

extension Scenes {
  static let prepared = graded.then(onNewObject(PrepareFiling.example, Cast.staff, 4))
  static let submitted = prepared.then(onNewObject(SubmitFiling.example, Cast.staff, 5))
  static let accepted = submitted.then(onNewObject(AcceptFiling.example, Cast.officer, 6))
  /// With a certificate (已备案), at the third level and on the 2025 form.
  static let certified = accepted.then(onNewObject(IssueCertificate.example, Cast.supervisor, 10))
  static let regradeOrdered = accepted.then(onNewObject(OrderRegrading.example, Cast.officer, 10))
  static let changeFiled = certified.then(onNewObject(FileChange.example, Cast.staff, 40))

  /// Filed on the form of 2007 and not updated since.
  static let certifiedEarly: Scene = {
    func wish(_ act: any Act, _ party: Party, _ day: Int) -> Scene.Wish {
      .init(act, on: .object(Cast.object), by: party, on: Day(2016, 3, 3) + day)
    }
    return early.then(
      wish(PrepareFiling(form: .of2007), Cast.staff, 1),
      wish(SubmitFiling(form: .of2007, content: .of2007, signedBy: "刘局长"), Cast.staff, 2),
      wish(AcceptFiling.example, Cast.officer, 3),
      wish(IssueCertificate(number: "37150000101-16001", levelAccurate: true), Cast.supervisor, 10))
  }()

  /// In the window before the certificate ends; three years after its issue.
  static let renewalApplied = certified.then(
    .init(ApplyForRenewal.example, on: .object(Cast.newObject), by: Cast.staff, on: Day(2028, 3, 1)))

  static let telecom: Scene = {
    var scene = opening
    let described = UnitDescribed(
      unit: Cast.unit, name: "某市某通信公司", uscc: "1137150000499900XK", category: .enterprise, region: "371500",
      telecom: true, contact: "王经办", phone: "0635-8000001")
    scene.given.append(.init(described, on: opened))
    return scene
  }()

  static let filing: [Scene] = [
    prepared, submitted, accepted, certified, regradeOrdered, changeFiled, renewalApplied,
    submitted.then(onNewObject(ListDefects.example, Cast.officer, 6)),
    submitted.then(onNewObject(FindNotCompetent.example, Cast.officer, 6)),
    accepted.then(onNewObject(OrderCorrection.example, Cast.officer, 10)),
    regradeOrdered.then(onNewObject(CertifyOverObjection.example, Cast.supervisor, 50)),
    changeFiled.then(onNewObject(AcceptChange.example, Cast.officer, 42)),
    changeFiled.then(onNewObject(ReturnChange.example, Cast.officer, 42)),
    certifiedEarly.then(
      .init(
        UpdateFiling(form: .of2025, content: .ofLevelTwo, signedBy: "刘局长"), on: .object(Cast.object),
        by: Cast.officer, on: Day(2025, 6, 3))),
    renewalApplied.then(
      .init(RenewCertificate.example, on: .object(Cast.newObject), by: Cast.supervisor, on: Day(2028, 3, 8))),
    certified.then(onNewObject(CancelFiling.example, Cast.officer, 60)),
    certified.then(onNewObject(RevokeFiling.example, Cast.supervisor, 60)),
    certified.then(onNewObject(TransferFiling.example, Cast.supervisor, 60)),
    telecom.then(.init(ReportToPolice.example, on: .site(Cast.existing), by: Cast.staff, on: opened + 1)),
  ]
}

extension Scene {
  /// It is played on paper only: the books refuse a day that has not come, and the first certificates end in 2027.
  public var liesAhead: Bool { wishes.contains { $0.day >= Day(2027, 1, 1) } }
}
