/// A place in a legal text (依据): the instrument and its article.
public struct Basis: Hashable, Sendable {
  public let instrument: Instrument
  /// As the text numbers it: `第十五条`, `表1`, `Q6`. Empty for the whole.
  public let article: String

  public init(_ instrument: Instrument, _ article: String = "") {
    self.instrument = instrument
    self.article = article
  }
}

extension Basis: CustomStringConvertible {
  /// As it is cited: `公通字〔2007〕43号 第十五条`.
  public var description: String { article.isEmpty ? instrument.citation : "\(instrument.citation) \(article)" }
}
