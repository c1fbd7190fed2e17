internal import Registry
internal import Reports
internal import Wording

/// A code of the books by its word (登记用语); the code itself where there is none, and in English.
func word(_ code: String, in list: String) -> String {
  say(Wording.shared.word(code, in: list) ?? code, code)
}

/// A measure by its title and number (指标名称).
func title(of id: Measure.ID) -> String {
  Measures.catalogue[id].map { "\(Measures.catalogue.title(of: $0))（\(id)）" } ?? id
}

extension CubeChange {
  /// Where the number stands (所在行): its region as it is called among the rows, and its category.
  func place(among rows: [RegionRow]) -> String {
    let name = region.map { code in rows.first { $0.code == code }?.name ?? code }
    let place = name ?? (category == nil ? say("全市", "whole city") : nil)
    return [place, category.map { word($0, in: "category") }].compactMap { $0 }.joined(separator: "·")
  }
}
