import Casework
import Credentials
import Crypto
import Foundation
import Statute

@testable import Backend

/// Who asks (来访者): somebody in a post of the own county, or somebody nobody knows.
struct MatrixPerson: Sendable {
  let post: Post?

  static let all = Post.allCases.map { MatrixPerson(post: $0) } + [MatrixPerson(post: nil)]

  var name: String { post?.rawValue ?? "nobody" }

  func isAmong(_ posts: Set<Post>) -> Bool { post.map(posts.contains) ?? false }

  var headers: [(name: String, value: String)] {
    post.map { [("Authorization", "Bearer \(Self.token(of: $0, in: .own).text)")] } ?? []
  }

  /// The token of an account is made of who has it, so that it can be had again.
  static func token(of post: Post, in county: MatrixCounty) -> Token {
    let bytes = Data(SHA256.hash(data: Data("\(county.mark) \(post.rawValue)".utf8)))
    return Token("mlps_" + bytes.base64URL)!
  }
}

extension Set<Post> {
  /// Whoever sees all of a unit or of a region.
  static let circle: Set<Post> = [.unitStaff, .unitLeader, .policeOfficer, .policeSupervisor, .coordinator]
  static let desk: Set<Post> = [.unitStaff, .unitLeader]
  static let police: Set<Post> = [.policeOfficer, .policeSupervisor]
  static let agencies: Set<Post> = [.agencyEstablishment, .agencyCommunications, .agencyCyberspace, .agencySasac]
  /// Whoever has to do with cases.
  static let business = circle.union(agencies).union([.tester])
  static let administrators: Set<Post> = [.auditor, .systemAdministrator, .securityAdministrator]

  /// Who sees a subject of that kind in its own county.
  static func seeing(_ kind: SubjectKind) -> Set<Post> {
    switch kind {
    case .unit, .site: business
    case .object: circle.union([.agencySasac, .tester])
    case .tester, .finding, .assessment: circle.union([.tester])
    case .notice: circle
    }
  }
}
