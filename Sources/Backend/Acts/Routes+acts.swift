internal import Casework
internal import Foundation
internal import HTTPTypes
internal import PQ
internal import Registry
internal import Statute
internal import Store
internal import Wording

extension Routes {
  /// What may be done with a subject, and doing it: for every kind of subject alike.
  static let acts: [Route] = SubjectKind.allCases.flatMap { kind -> [Route] in
    [
      .get("/v1/\(kind.plural)/{id}/acts") { call in
        let subject = try await call.subject(kind)
        let (file, acts) = try await Registrar(call.desks.cases, today: call.today)
          .outlook(on: subject, for: call.party, as: call.party)
        return .answer(OutlookAnswer(file: file, acts: acts).answer).version(file.version)
      },
      .get("/v1/\(kind.plural)/{id}/acts/{act}") { call in
        let type = try call.act(on: kind)
        return Reply(content: .document(try ActBody.text(of: type.example), type: "application/json"))
      },
      .post("/v1/\(kind.plural)/{id}/acts/{act}") { call in
        let type = try call.act(on: kind)
        let sheet = try ActSheet(call)
        let act = try ActBody(sheet.content).read(as: type)
        try await call.mustSeeWhat(sheet.content)
        let isNew = call.place("id") == "new" && type.registers
        let subject =
          isNew
          ? Subject(kind, Registrar<PostgresCaseBooks>.chance())
          : type.registers ? try await call.subject(kind) : try await call.presumed(kind)
        let wish = Wish(
          act, on: subject, by: call.party, on: sheet.actedOn ?? call.today, document: sheet.document,
          evidence: sheet.evidence, expecting: isNew ? nil : try call.expectedVersion(), key: try call.key())
        let receipt = try await Registrar(call.desks.cases, today: call.today)
          .perform(wish, fingerprint: call.fingerprint)
        return .answer(ReceiptAnswer(receipt).answer).version(receipt.version)
      }.repeated(.byReceipt),
    ]
  }
}

extension Call {
  /// The act that the path names; one that is not of this kind of subject is not there.
  fileprivate func act(on kind: SubjectKind) throws(Problem) -> any Act.Type {
    let word = place("act")
    guard let type = Acts.named(word), type.isPerformed(on: kind) else {
      let known = Acts.all.filter { $0.isPerformed(on: kind) }.map { "\($0.name)(\($0.term))" }
      throw Problem(
        .notFound,
        .init(
          "no_such_act", say("\(kind.term)没有事项“\(word)”", "there is no act “\(word)” of a \(kind.rawValue)"),
          cure: say("可办:", "there are: ") + known.joined(separator: "、")))
    }
    return type
  }
}

extension SubjectKind {
  /// As it stands in a path.
  var plural: String { rawValue + "s" }
}
