/// The table of floors in `docs/house.md`, read from it (楼层表).
struct FloorTable {
  struct Row {
    let floor: Int
    let target: String
    let imports: Set<String>
  }

  let rows: [Row]

  /// The floor of the C libraries, written C.
  private static let ground = -1

  /// Reads rows `| floor | target | says in one line | may import |`.
  init(_ page: String) {
    rows = page.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingPrefix(while: \.isWhitespace) }
      guard cells.count >= 4 else { return nil }
      let numeral = cells[0].filter { !$0.isWhitespace }
      guard let floor = numeral == "C" ? Self.ground : Int(numeral) else { return nil }
      func names(_ cell: Substring) -> [String] {
        cell.matches(of: /[A-Za-z_][A-Za-z0-9_]*/).map { String($0.output) }
      }
      guard let target = names(cells[1]).first else { return nil }
      return Row(floor: floor, target: target, imports: Set(names(cells[3])))
    }
  }

  func row(_ target: String) -> Row? { rows.first { $0.target == target } }
}
