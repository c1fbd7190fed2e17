public import Reports

/// A sheet that was received held against one of ours, header by header (版式比对).
public struct LayoutComparison: Sendable {
  /// How a column fares.
  public enum State: String, Sendable, CaseIterable {
    /// The same heading in the same column.
    case same
    /// The same in another column, only because columns before it came or went.
    case shifted
    /// The same in another order.
    case moved
    /// Much alike: perhaps the same under other words or another group.
    case similar
    case oursOnly = "ours_only"
    case theirsOnly = "theirs_only"
  }

  /// A column on one side.
  public struct Place: Hashable, Sendable {
    /// The headings from the outermost to its own.
    public let path: [String]
    /// The cell of its own heading.
    public let cell: String
  }

  public struct Line: Sendable {
    public let state: State
    public let ours: Place?
    public let theirs: Place?
  }

  public let campaign: String
  public let book: Layout.ID
  public let sheet: String
  /// The sheet that was received, and where its header stands: `A4:R5`.
  public let received: String
  public let header: String
  /// In the order of our columns, then what they alone have.
  public let lines: [Line]

  public var isSame: Bool { lines.allSatisfy { $0.state == .same } }

  public func count(_ state: State) -> Int { lines.count { $0.state == state } }
}

extension LayoutComparison {
  /// A sheet of ours that a received one may be held against.
  public struct Candidate: Sendable {
    let campaign: String
    let book: Layout.ID
    let sheet: SheetLayout

    /// The sheets with columns of these books; only those of that name, or whose name begins with that word.
    public static func all(
      of campaign: Campaign, books: [Layout], sheet name: String? = nil
    ) -> [Candidate] {
      books.flatMap { book in
        book.sheets.filter { sheet in
          !sheet.columns.isEmpty && (name.map { sheet.name == $0 || sheet.name.hasPrefix("\($0) ") } ?? true)
        }.map { Candidate(campaign: campaign.id, book: book.id, sheet: $0) }
      }
    }
  }

  /// Holds a file against the candidates and answers for the pair that fits best; nil where no sheet of it has a header
  /// like any of theirs. `received` names the sheet of the file.
  public static func best(
    of path: String, among candidates: [Candidate], received: String? = nil
  ) throws(IntakeRefusal) -> LayoutComparison? {
    let sheets = try ReceivedSheet.all(of: path)
    if let received, !sheets.contains(where: { $0.name == received }) { throw .noSuchSheet(received) }
    let own = candidates.map { (candidate: $0, columns: OwnColumn.all(of: $0.sheet)) }
    let leaves = Set(own.flatMap { $0.columns.compactMap(\.keys.last) })
    var best: (pairing: HeaderPairing, candidate: Candidate, sheet: String)?
    for sheet in sheets where received.map({ $0 == sheet.name }) ?? true {
      let blocks = HeaderBlock.candidates(in: sheet, leaves: leaves)
      for (candidate, columns) in own {
        let bearsName = sheet.name == candidate.sheet.name
        for block in blocks {
          let pairing = HeaderPairing(columns, block, bearsName: bearsName)
          if pairing.isHeader, best.map({ $0.pairing.score < pairing.score }) ?? true {
            best = (pairing, candidate, sheet.name)
          }
        }
      }
    }
    return best.map {
      LayoutComparison(
        campaign: $0.candidate.campaign, book: $0.candidate.book, sheet: $0.candidate.sheet.name, received: $0.sheet,
        header: $0.pairing.block.reference, lines: $0.pairing.lines)
    }
  }
}
