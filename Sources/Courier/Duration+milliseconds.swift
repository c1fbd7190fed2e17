extension Duration {
  /// In whole milliseconds as the library takes them: not none, which means for ever.
  var milliseconds: Int {
    let (seconds, attoseconds) = components
    return Int(max(1, min(seconds, 1_000_000) * 1000 + attoseconds / 1_000_000_000_000_000))
  }
}
