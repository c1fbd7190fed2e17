internal import Casework
internal import Statute

extension Scenes {
  /// The books with everybody described, and nothing graded.
  static let opening = Scene(registrations: Cast.registrations, given: Cast.described(on: opened), wishes: [])

  static let begun = opening.then(onNewObject(BeginGrading.example, Cast.staff, 1))

  /// The same object under a department in charge.
  static let overseen: Scene = {
    var scene = opening
    let described = ObjectDescribed(
      object: Cast.newObject, unit: Cast.unit, name: "某局新网站系统", department: "省某厅")
    scene.given.append(.init(described, on: opened))
    return scene.then(
      onNewObject(BeginGrading.example, Cast.staff, 1), onNewObject(SendToExperts.example, Cast.staff, 2),
      onNewObject(AgreeAsExperts.example, Cast.staff, 4))
  }()

  /// The same books of ten years before, when no experts were asked about the second level.
  static let early: Scene = {
    let day = Day(2016, 3, 1)
    let old = BeginGrading(
      form: .of2008, business: [Impact(.society, .general)], service: [Impact(.society, .general)])
    return Scene(registrations: Cast.registrations, given: Cast.described(on: day), wishes: []).then(
      .init(old, on: .object(Cast.object), by: Cast.staff, on: day + 1),
      .init(ProposeLevel.example, on: .object(Cast.object), by: Cast.staff, on: day + 2))
  }()

  static let selfConfirmed: Scene = {
    let low = BeginGrading(
      form: .of2025, business: [Impact(.citizen, .general)], service: [Impact(.citizen, .general)])
    return opening.then(onNewObject(low, Cast.staff, 1), onNewObject(ConfirmOwnLevel.example, Cast.leader, 2))
  }()

  static let sentToExperts = begun.then(onNewObject(SendToExperts.example, Cast.staff, 2))
  /// Ready to be filed (待备案), at the third level.
  static let graded = sentToExperts.then(onNewObject(AgreeAsExperts.example, Cast.experts, 4))
  static let changed = certified.then(onNewObject(ReportChange.example, Cast.staff, 30))

  static let grading: [Scene] = [
    begun, selfConfirmed, early, sentToExperts, graded,
    sentToExperts.then(onNewObject(DisagreeAsExperts.example, Cast.experts, 4)),
    overseen.then(onNewObject(ApproveAsDepartment.example, Cast.staff, 6)),
    overseen.then(onNewObject(RefuseAsDepartment.example, Cast.department, 6)),
    changed, changed.then(onNewObject(FindUnchanged.example, Cast.leader, 33)),
  ]

  /// So many days after the opening.
  static func onNewObject(_ act: any Act, _ party: Party, _ day: Int) -> Scene.Wish {
    .init(act, on: .object(Cast.newObject), by: party, on: opened + day)
  }
}
