/// A law, regulation, standard or notice that the product cites (法律文件); `domain.md` §1.
public enum Instrument: String, CaseIterable, Hashable, Sendable {
  case measures2007
  case campaign2015

  /// The number or short title by which it is cited.
  public var citation: String {
    switch self {
    case .measures2007: "公通字〔2007〕43号"
    case .campaign2015: "公信安〔2015〕2562号"
    }
  }
}
