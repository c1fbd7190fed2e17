import Casework
import Foundation
import Statute

/// One of two counties whose people know nothing of each other (两县之一); every name and number of it tells whose it is.
struct MatrixCounty: Sendable {
  let region: String
  /// Borne by every name in it.
  let mark: String
  /// Borne by every domain, address and digest that people give.
  let word: String
  let phone: String
  /// What its identities begin with, after the zeros they all have.
  let stem: UInt64
  /// Its facts, dues, calls and runs are numbered from here.
  let first: Int64

  static let own = MatrixCounty(
    region: "371502", mark: "甲县", word: "jiaxian", phone: "0635-1111111", stem: 0xaaaa_a000, first: 1000)
  static let foreign = MatrixCounty(
    region: "371525", mark: "蠡县", word: "lixian", phone: "0635-7777777", stem: 0xf0f0_f000, first: 8_800_000_000)
  /// There is no such county: its words are written like the others', and name nothing.
  static let nowhere = MatrixCounty(
    region: "371524", mark: "乌有", word: "wuyou", phone: "0635-3333333", stem: 0xcccc_c000, first: 8_900_000_000)

  /// What shows that something of this county is told.
  var marks: [String] { [mark, word, phone, String(format: "%05llx", stem >> 12), String(first / 100)] }

  func id(_ number: UInt64) -> String { Identifier<Subject>(high: 0x4000, low: 1 << 63 | stem | number).description }

  var unit: String { id(0x01) }
  var site: String { id(0x11) }
  var newSite: String { id(0x12) }
  var object: String { id(0x21) }
  /// The list of testers is public: their identities tell of no county.
  var tester: String {
    Identifier<Subject>(high: 0x4000, low: 1 << 63 | 0xdddd_d000 | stem >> 16 & 0xf).description
  }
  var assessment: String { id(0x41) }
  var finding: String { id(0x51) }
  var notice: String { id(0x61) }

  func subject(_ kind: SubjectKind) -> String {
    switch kind {
    case .unit: unit
    case .site: site
    case .object: object
    case .tester: tester
    case .finding: finding
    case .notice: notice
    case .assessment: assessment
    }
  }

  /// Its first fact says who its unit is; the second how its site is.
  var unitFact: Int64 { first + 1 }
  var siteFact: Int64 { first + 2 }
  var due: Int64 { first + 1 }
  var call: Int64 { first + 1 }
  var run: Int64 { first + 1 }

  /// The number of a post of somebody's.
  func post(_ post: Post) -> Int64 { first + 100 + Int64(place(post)) }
  func session(_ post: Post) -> String { id(0x400 + place(post)) }
  /// A token that nobody uses.
  func token(_ post: Post) -> String { id(0x500 + place(post)) }
  /// A second member of the unit's staff.
  var colleague: String { id(0x600) }
  var colleaguesPost: Int64 { first + 200 }
  func account(_ post: Post) -> String { id(0x100 + place(post)) }
  func job(_ post: Post) -> String { id(0x200 + place(post)) }
  func imported(_ post: Post) -> String { id(0x300 + place(post)) }
  func person(_ post: Post) -> String { "\(mark)\(post.term)" }
  func evidence(_ post: Post) -> Data { Data("\(mark)\(post.term)之证明材料".utf8) }
  /// Evidence that is tied to the fact of the site.
  var tied: Data { Data("\(mark)网站之证明材料".utf8) }

  private func place(_ post: Post) -> UInt64 { UInt64(Post.allCases.firstIndex(of: post) ?? 0) }
}
