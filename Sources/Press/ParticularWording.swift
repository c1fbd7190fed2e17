import Reports
import Statute

/// How particulars read in print (细目用语): names and codes in words, days as they are written.
struct ParticularWording {
  let wording: Wording
  let measures: Measures
  /// The list of words for the names, or `Column.ofMeasures`.
  let list: String?

  /// More than these are counted, not told: a row of a sheet has its height.
  static let most = 12

  /// All of them behind one another, or that there is none. Throws the name that has no word.
  func text(of particulars: [Particular]) throws(Unworded) -> String {
    guard !particulars.isEmpty else { return list == Column.ofMeasures ? "无变化" : "—" }
    var parts: [String] = []
    var place = ""
    for particular in particulars.prefix(Self.most) {
      // A place is said once for all that follows of it.
      let heading = particular.place == place ? "" : particular.place + "："
      place = particular.place
      parts.append(heading + (try text(of: particular)))
    }
    let rest = particulars.count > Self.most ? "；等共\(particulars.count)项" : ""
    return parts.joined(separator: "；") + rest
  }

  /// A name for which there is no word.
  struct Unworded: Error {
    let name: String
  }

  private func text(of particular: Particular) throws(Unworded) -> String {
    let name = try name(of: particular)
    guard !particular.value.isEmpty else { return name }
    guard particular.place.isEmpty else { return name + particular.value }
    let values = particular.value.split(separator: "、").map { value(String($0), of: particular.name) }
    return "\(name)：\(values.joined(separator: "、"))"
  }

  private func name(of particular: Particular) throws(Unworded) -> String {
    guard let list else { return particular.name }
    if list == Column.ofMeasures {
      guard let measure = measures[particular.name] else { throw Unworded(name: particular.name) }
      return "\(measures.title(of: measure))（\(measure.id)）"
    }
    guard let word = wording.word(particular.name, in: list) else { throw Unworded(name: particular.name) }
    return word
  }

  /// A code in words where it has some; a day or a period of days as it is written; else as it stands.
  private func value(_ value: String, of name: String) -> String {
    if let list,
      let word = wording.word("\(name).\(value)", in: list + "_value") ?? wording.word(value, in: list + "_value")
    {
      return word
    }
    if let day = Day(iso: value) { return day.chinese }
    guard value.hasPrefix("["), value.hasSuffix(")") else { return value }
    let ends = value.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
    guard ends.count == 2, let first = Day(iso: ends[0]) else { return value }
    return "\(first.chinese)起" + (Day(iso: ends[1]).map { "至\(($0 - 1).chinese)" } ?? "")
  }
}
