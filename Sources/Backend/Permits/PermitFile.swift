internal import Casework
public import Foundation
internal import Statute
internal import Wording

/// A permit as a signed file (许可文件): what it says, the key and the signature; it can be checked without the books.
public struct PermitFile {
  /// What is signed: the fields in the order of their names, on one line.
  private let body: Data
  private let signature: String

  init(_ permit: Recorded<Permit>, of number: String, named name: String?, signedBy key: SigningKey) throws {
    let told = permit.content
    let facts: [(String, FactNumber?)] = [
      ("G01_description", told.description), ("G01_coverage", told.coverage), ("G02_grading", told.grading),
      ("G03_certificate", told.certificate), ("G04_prelaunch", told.prelaunch), ("G05_report", told.report),
      ("G05_waiver", told.waiver), ("G07_eligibility", told.eligibility), ("G09_icp", told.icp),
      ("G11_emergency_plan", told.emergencyPlan), ("G11_anti_tamper", told.antiTamper),
      ("G11_anti_attack", told.antiAttack), ("G12_confirmation", told.confirmation),
    ]
    let rests = facts.compactMap { name, number in number.map { (name, Int($0)) } }
    body = try Self.canonical([
      "permit": Int(permit.number), "site": "\(told.site)", "number": number, "name": name ?? "",
      "object": "\(told.object)", "issued_on": permit.on.map { "\($0)" } ?? "", "policy": told.policy.lowercased(),
      "level": told.level.rawValue, "issued_by": told.issuedBy, "approved_by": told.approvedBy,
      "rests_on": Dictionary(uniqueKeysWithValues: rests),
    ])
    signature = try key.signature(of: body)
  }

  /// Reads a file; nil for one that is no signed permit.
  public init?(_ bytes: Data) {
    guard let whole = try? JSONSerialization.jsonObject(with: bytes) as? [String: Any],
      let signature = whole["signature"] as? String, let permit = whole["permit"] as? [String: Any],
      let body = try? Self.canonical(permit)
    else { return nil }
    self.body = body
    self.signature = signature
  }

  var text: String {
    "{\"permit\":\(String(decoding: body, as: UTF8.self)),\"signature\":\(JSONValue.quoted(signature))}\n"
  }

  /// Whether the holder of that key signed exactly this; nil for a text that is no key.
  public func verifies(by key: String) -> Bool? { SigningKey.verifies(signature, of: body, by: key) }

  private static func canonical(_ fields: [String: Any]) throws -> Data {
    try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys, .withoutEscapingSlashes])
  }
}
