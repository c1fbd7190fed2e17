extension Issue {
  /// The whole of the place that keeps the books, in a word (全市、全省…), after what kind of place it is.
  public var whole: String {
    let kinds = [
      ("自治区", "全区"), ("特别行政区", "全区"), ("地区", "全地区"), ("省", "全省"), ("州", "全州"), ("盟", "全盟"),
      ("兵团", "全兵团"), ("县", "全县"), ("旗", "全旗"), ("区", "全区"),
    ]
    return kinds.first { place.hasSuffix($0.0) }?.1 ?? "全市"
  }
}
