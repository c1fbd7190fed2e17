internal import Casework
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Statute
internal import Store
internal import Wording

extension Routes {
  /// The permit of a site, to be read or kept as a signed file, and the key by which the file is checked.
  static let permits: [Route] = [
    .get("/v1/sites/{id}/permit", query: [.asOf]) { call in
      let (permit, evidence) = try await call.permit()
      return .answer(permit.answer(of: evidence)).version(permit.number)
    },
    .get("/v1/sites/{id}/permit/file", query: [.asOf]) { call in
      let (permit, evidence) = try await call.permit()
      let file = try PermitFile(permit, of: evidence.number, named: evidence.name, signedBy: call.signingKey())
      return .file(
        Data(file.text.utf8), named: "\(evidence.number)-\(permit.number).json", type: "application/json")
    },
    .get("/v1/permit-key", .everybody) { call in
      let key = try call.signingKey().publicText
      return .answer(Answer(.object([("key", .text(key)), ("kind", .text("Ed25519"))]), table: key))
    },
  ]
}

extension Call {
  /// The permit last issued to the site of the path, as of a day.
  fileprivate func permit() async throws -> (Recorded<Permit>, GateEvidence) {
    let subject = try await subject(.site)
    let day = try day("as_of") ?? today
    guard let judgement = try await desks.gate.judgement(of: subject.id.retagged(), on: day, as: party) else {
      throw unknown(.site)
    }
    guard let permit = judgement.latestPermit else {
      throw Problem.notFound(
        say("网站\(judgement.evidence.number)没有上线许可", "site \(judgement.evidence.number) has no permit"))
    }
    return (permit, judgement.evidence)
  }

  fileprivate func signingKey() throws -> SigningKey {
    guard let keyFolder = window.keyFolder else { throw SigningKeyFault.noFolder }
    return try SigningKey(in: keyFolder)
  }
}
