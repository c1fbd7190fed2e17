/// Our columns and those of a header that came in, each with its like (栏目配对).
struct HeaderPairing {
  let block: HeaderBlock
  private let own: [OwnColumn]
  /// For each of ours the place of the one with the same headings.
  private let same: [Int?]
  /// How well they fit, up to 1 and a little over for sheets of one name.
  let score: Double

  /// Enough alike to be a header at all.
  var isHeader: Bool { score >= 0.2 }

  init(_ own: [OwnColumn], _ block: HeaderBlock, bearsName: Bool) {
    (self.own, self.block) = (own, block)
    var free: [[String]: [Int]] = [:]
    var leaves: [String: Int] = [:]
    for (place, column) in block.columns.enumerated().reversed() {
      free[column.keys, default: []].append(place)
      leaves[column.keys[column.keys.count - 1], default: 0] += 1
    }
    var same: [Int?] = []
    var alike = 0.0
    for column in own {
      let leaf = column.keys[column.keys.count - 1]
      same.append(free[column.keys]?.popLast())
      guard leaves[leaf, default: 0] > 0 else { continue }
      leaves[leaf, default: 0] -= 1
      alike += same[same.count - 1] == nil ? 0.4 : 1
    }
    self.same = same
    score = 2 * alike / Double(max(1, own.count + block.columns.count)) + (bearsName && alike > 0 ? 0.001 : 0)
  }

  /// What became of every column.
  var lines: [LayoutComparison.Line] {
    let alike = similar()
    let inOrder = Set(increasing())
    var lines: [LayoutComparison.Line] = []
    for (place, column) in own.enumerated() {
      let ours = LayoutComparison.Place(path: column.path, cell: column.cell)
      if let like = same[place] {
        let theirs = block.columns[like]
        let state: LayoutComparison.State =
          theirs.column == column.column ? .same : inOrder.contains(place) ? .shifted : .moved
        lines.append(.init(state: state, ours: ours, theirs: .init(path: theirs.path, cell: theirs.cell)))
      } else if let like = alike[place] {
        let theirs = block.columns[like]
        lines.append(.init(state: .similar, ours: ours, theirs: .init(path: theirs.path, cell: theirs.cell)))
      } else {
        lines.append(.init(state: .oursOnly, ours: ours, theirs: nil))
      }
    }
    let taken = Set(same.compactMap { $0 } + alike.values)
    for (place, theirs) in block.columns.enumerated() where !taken.contains(place) {
      lines.append(.init(state: .theirsOnly, ours: nil, theirs: .init(path: theirs.path, cell: theirs.cell)))
    }
    return lines
  }

  /// The longest run of ours whose likes stand in the same order; what is not in it has moved.
  private func increasing() -> [Int] {
    let pairs = same.enumerated().compactMap { place, like in like.map { (place, $0) } }
    var lengths = [Int](repeating: 1, count: pairs.count)
    var before = [Int?](repeating: nil, count: pairs.count)
    for later in pairs.indices {
      for earlier in 0..<later
      where pairs[earlier].1 < pairs[later].1 && lengths[earlier] + 1 > lengths[later] {
        (lengths[later], before[later]) = (lengths[earlier] + 1, earlier)
      }
    }
    var run: [Int] = []
    var at = lengths.indices.max { lengths[$0] < lengths[$1] }
    while let place = at {
      run.append(pairs[place].0)
      at = before[place]
    }
    return run
  }

  /// Of what is left on both sides, the pairs that are most alike, each once.
  private func similar() -> [Int: Int] {
    let taken = Set(same.compactMap { $0 })
    var pairs: [(likeness: Double, ours: Int, theirs: Int)] = []
    for (ours, column) in own.enumerated() where same[ours] == nil {
      for (theirs, other) in block.columns.enumerated() where !taken.contains(theirs) {
        let likeness = HeaderLikeness.of(column.keys, other.keys)
        if likeness >= 0.5 { pairs.append((likeness, ours, theirs)) }
      }
    }
    pairs.sort { ($1.likeness, $0.ours, $0.theirs) < ($0.likeness, $1.ours, $1.theirs) }
    var found: [Int: Int] = [:]
    for pair in pairs where found[pair.ours] == nil && !found.values.contains(pair.theirs) {
      found[pair.ours] = pair.theirs
    }
    return found
  }
}
