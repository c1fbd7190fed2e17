import Foundation
import Press
import Reports
import Testing

/// One figure as it was printed in a real notice, and what our checks say of it (公开数字).
struct PublishedCase: CustomTestStringConvertible, Sendable {
  /// What the figure claims.
  enum Claim {
    /// The parts are the rows, and the total that was stated stands beside them.
    case sum
    /// The same total told twice: by the one kind and by the other.
    case sumTwice
    /// So many in all, so many done, so many left.
    case remainder
    /// A part of a whole, printed as a percentage; or the whole less a part.
    case rate(isRest: Bool)
    /// A table that adds up, of which the text says another number in one place.
    case prose(inTable: Int, inText: Int)
  }

  let id: String
  let topic: String
  let parts: [Int]
  let stated: String
  /// What whoever typed it in found.
  let judged: String
  let claim: Claim
  /// The checks that must fail; none where the figure is sound.
  let caught: Set<String>

  var testDescription: String { "\(id) \(topic)" }

  /// Each case of the file by its number: what it claims, and what catches it.
  private static let known: [String: (claim: Claim, caught: Set<String>)] = [
    "R01": (.sum, []), "R02": (.sum, []), "R03": (.sum, []), "R04": (.sum, ["S2"]), "R05": (.sum, ["S2"]),
    "R06": (.sum, ["S2"]), "R07": (.sum, []), "R08": (.rate(isRest: true), ["printed"]),
    "R09": (.rate(isRest: true), []), "R10": (.remainder, ["3.4"]), "R11": (.rate(isRest: true), []),
    "R12": (.rate(isRest: false), []), "R13": (.rate(isRest: false), []), "R14": (.rate(isRest: false), []),
    "R15": (.rate(isRest: true), []), "R16": (.rate(isRest: false), ["S1", "S4", "4.1"]),
    "R17": (.rate(isRest: false), ["S1", "S4", "4.1"]), "R18": (.sumTwice, []), "R19": (.rate(isRest: false), []),
    "R20": (.prose(inTable: 909, inText: 1120), ["S5.文字材料"]), "R21": (.sum, []), "R22": (.rate(isRest: true), []),
  ]

  /// All that the file holds. Throws where a line is of no known case, or a known case has no line.
  static func all() throws -> [PublishedCase] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Published/figures.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
    let cases = try lines.map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let (claim, caught) = try #require(known[cells[0]], "\(cells[0])")
      return PublishedCase(
        id: cells[0], topic: cells[1], parts: cells[3].split(separator: ";").compactMap { Int($0) }, stated: cells[4],
        judged: cells[6], claim: claim, caught: caught)
    }
    try #require(Set(cases.map(\.id)) == Set(known.keys) && cases.count == known.count)
    return cases
  }
}
