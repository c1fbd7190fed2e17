import ArgumentParser
import Casework
import Foundation
import PQ
import Registry
import Statute
import Store
import Wording

extension PermitCommand {
  /// 核发。
  struct Issue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("核发上线许可", "Issue a permit to go live"),
      discussion: say(
        """
        示例：mlps permit issue W900001 --issued-by 张警官 --as police_supervisor:李支队长 -o 许可.json
        条件不全则不予核发，退出码 1；先问 mlps gate
        """,
        """
        Example: mlps permit issue W900001 --issued-by ZHANG --as police_supervisor:LI -o permit.json
        Refused (1) while a condition is missing; ask mlps gate first
        """))

    @OptionGroup var options: GlobalOptions
    @OptionGroup var capacity: PartyOptions
    @Argument(help: ArgumentHelp(say("网站的登记号、域名或标识", "A site's number, domain or identifier"), valueName: "site"))
    var site: String
    @Option(help: ArgumentHelp(say("承办人；审批人为 --as 所写", "Who proposes it; --as approves"), valueName: "name"))
    var issuedBy: String
    @Option(help: ArgumentHelp(say("核发日（默认今天）", "The day (today)"), valueName: "day")) var on: String?
    @Option(name: .customShort("o"), help: ArgumentHelp(say("签名文件", "Write a signed file"), valueName: "file"))
    var output: String?

    func run() async throws {
      let day = try on.map { text throws(Stop) in try Typed.day(text, "--on") } ?? Books.today
      let party = try capacity.party()
      let issued: (permit: Recorded<Permit>, judgement: GateJudgement)
      do {
        issued = try await GateCommand.withDesk(options) { desk, pool in
          let subject = try await SubjectFinder(pool).one(.site, site)
          _ = try await Registrar(PostgresCaseBooks(pool), today: Books.today)
            .perform(Wish(IssuePermit(issuedBy: issuedBy), on: subject, by: party, on: day))
          guard let judgement = try await desk.judgement(of: subject.id.retagged(), on: day, as: party),
            let permit = judgement.latestPermit
          else { throw Stop(.defect, say("许可已核发，但读不到", "the permit was issued but cannot be read")) }
          return (permit, judgement)
        }
      } catch let refusal as Refusal {
        throw Stop(refusal)
      }
      if let output {
        let file = try PermitFile(
          issued.permit, of: issued.judgement.evidence.number, named: issued.judgement.evidence.name,
          signedBy: SigningKey(in: options.homeFolder))
        try Data(file.text.utf8).write(to: URL(filePath: output), options: .atomic)
      }
      Self.answer(issued.permit, of: issued.judgement.evidence).print(as: options.format)
    }

    private static func answer(_ permit: Recorded<Permit>, of evidence: GateEvidence) -> Answer {
      let told = permit.content
      let rests: [(GateCode, FactNumber?)] = [
        (.registered, told.description), (.registered, told.coverage), (.graded, told.grading),
        (.filed, told.certificate), (.securityTested, told.prelaunch), (.assessed, told.report ?? told.waiver),
        (.openingApproved, told.eligibility), (.icpFiled, told.icp), (.protected, told.emergencyPlan),
        (.protected, told.antiTamper), (.protected, told.antiAttack), (.policeConfirmed, told.confirmation),
      ]
      let known = rests.compactMap { code, fact in fact.map { (code, $0) } }
      let json = JSONValue.object([
        ("permit", .int(Int(permit.number))), ("site", .text(evidence.number)),
        ("issued_on", .text(orNull: permit.on?.description)), ("policy", .text(told.policy.lowercased())),
        ("level", .int(told.level.rawValue)), ("issued_by", .text(told.issuedBy)),
        ("approved_by", .text(told.approvedBy)),
        (
          "rests_on",
          .array(known.map { .object([("code", .text($0.0.rawValue)), ("fact", .int(Int($0.1)))]) })
        ),
      ])
      let head: [(String, String)] = [
        (say("许可", "Permit"), "\(permit.number)"), (say("网站", "Site"), "\(evidence.number) \(evidence.name ?? "")"),
        (say("核发日", "Issued on"), permit.on.map { "\($0)" } ?? ""),
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
}
