internal import Casework
internal import Statute
internal import Store
internal import Wording

extension Recorded<Permit> {
  /// The permit with the facts it rests on.
  func answer(of evidence: GateEvidence) -> Answer {
    let told = content
    let rests: [(GateCode, FactNumber?)] = [
      (.registered, told.description), (.registered, told.coverage), (.graded, told.grading),
      (.filed, told.certificate), (.securityTested, told.prelaunch), (.assessed, told.report ?? told.waiver),
      (.openingApproved, told.eligibility), (.icpFiled, told.icp), (.protected, told.emergencyPlan),
      (.protected, told.antiTamper), (.protected, told.antiAttack), (.policeConfirmed, told.confirmation),
    ]
    let known = rests.compactMap { code, fact in fact.map { (code, $0) } }
    let json = JSONValue.object([
      ("permit", .int(Int(number))), ("site", .text(evidence.number)),
      ("issued_on", .text(orNull: on?.description)), ("policy", .text(told.policy.lowercased())),
      ("level", .int(told.level.rawValue)), ("issued_by", .text(told.issuedBy)),
      ("approved_by", .text(told.approvedBy)),
      (
        "rests_on",
        .array(known.map { .object([("code", .text($0.0.rawValue)), ("fact", .int(Int($0.1)))]) })
      ),
    ])
    let head: [(String, String)] = [
      (say("许可", "Permit"), "\(number)"), (say("网站", "Site"), "\(evidence.number) \(evidence.name ?? "")"),
      (say("核发日", "Issued on"), on.map { "\($0)" } ?? ""),
      (say("口径", "Policy"), told.policy.lowercased()),
      (say("承办、审批", "Issued, approved"), "\(told.issuedBy)、\(told.approvedBy)"),
    ]
    let rows = known.enumerated().map { place, entry in
      (
        place == 0 ? say("依据事实", "Rests on") : "",
        "\(entry.0.rawValue) \(entry.0.term)：\(say("事实", "fact")) \(entry.1)"
      )
    }
    return Answer(json, named: head + rows)
  }
}
