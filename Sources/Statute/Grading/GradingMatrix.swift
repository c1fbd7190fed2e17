/// The nine answers to object and harm (定级矩阵); GB/T 22240-2020 表1–表3, 备案表（2025版）表三.
public struct GradingMatrix: Hashable, Sendable {
  /// Levels for 一般, 严重, 特别严重 损害, one triple an object.
  public let citizen: [Level]
  public let society: [Level]
  public let state: [Level]
  public let basis: Basis

  // The 2008 standard's own table is not among the sources; it is remembered to be the one of 2020.
  // swift-format-ignore
  static let of2008 = GradingMatrix(
    citizen: [.one,   .two,   .two],
    society: [.two,   .three, .four],
    state:   [.three, .four,  .five],
    basis: .grading2008("5.3"))

  // swift-format-ignore
  static let of2020 = GradingMatrix(
    citizen: [.one,   .two,   .two],
    society: [.two,   .three, .four],
    state:   [.three, .four,  .five],
    basis: .grading2020("表1–表3"))

  // swift-format-ignore
  static let of2025 = GradingMatrix(
    citizen: [.one,  .two,   .two],
    society: [.two,  .three, .four],
    state:   [.four, .five,  .five],
    basis: Basis(.filingForm2025, "表三"))

  public subscript(object: HarmedObject, harm: Harm) -> Level {
    let row =
      switch object {
      case .citizen: citizen
      case .society: society
      case .state: state
      }
    return switch harm {
    case .general: row[0]
    case .serious: row[1]
    case .grave: row[2]
    }
  }

  /// The highest level of the options that hold in one dimension; nil when none was given.
  public func level(of impacts: some Sequence<Impact>) -> Level? {
    impacts.map { self[$0.object, $0.harm] }.max()
  }
}
