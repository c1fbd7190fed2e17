import Reports

extension SheetLayout {
  /// What a list sheet asks of the register; nil for sheets of another kind.
  func query(for issue: Issue) -> ListQuery? {
    guard case .list(let kind, let measure, let order) = content else { return nil }
    let names = columns.compactMap { column -> String? in
      if case .listed(let name) = column.content { name } else { nil }
    }
    return ListQuery(kind: kind, columns: names, measure: measure, region: issue.region, order: order)
  }
}
