import ArgumentParser
import Casework
import Foundation
import Statute

/// In what capacity one acts (办理身份): a role of the law, and a name that the books keep.
struct PartyOptions: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("以何身份办理,如 operator:王经办;角色见 mlps law print", valueName: "role[:name]"))
  var capacity: String?

  /// The party; without a name, the user of the machine. Throws usage for a role that nobody has.
  func party() throws(Stop) -> Party {
    guard let capacity else {
      throw Typed.usage(
        "请以 --as 说明以何身份办理,如 --as operator:王经办;可用角色:\(Self.roles)",
        "say with --as in what capacity, such as --as operator:WANG; roles: \(Self.roles)")
    }
    let parts = capacity.split(separator: ":", maxSplits: 1)
    let role = try Typed.word(String(parts.first ?? ""), "--as", among: Role.allCases.filter { $0 != .clock })
    return Party(parts.count == 2 ? String(parts[1]) : NSUserName(), as: Roles(role))
  }

  /// Sees that a capacity is stated where the office itself acts; at a server the account says in what capacity.
  func requireStated(_ options: GlobalOptions) throws(Stop) {
    if try options.namedServer() == nil { _ = try party() }
  }

  /// The capacity as it is sent, `role:name`; nil where none is stated.
  func stated() throws(Stop) -> String? {
    guard capacity != nil else { return nil }
    let party = try party()
    return "\(party.roles.members.first?.rawValue ?? ""):\(Question.encoded(party.name))"
  }

  /// A name, or a role and a name, as it is sent; nil for none.
  static func stated(_ text: String) -> String? {
    guard !text.isEmpty else { return nil }
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let role = Role(rawValue: String(parts[0])), role != .clock else {
      return ":\(Question.encoded(text))"
    }
    return "\(role.rawValue):\(Question.encoded(String(parts[1])))"
  }

  private static let roles = Role.allCases.filter { $0 != .clock }.map(\.rawValue).joined(separator: "、")
}
