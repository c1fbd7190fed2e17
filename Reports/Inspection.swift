/// A pack gone through to its end (报表包检查): every fault that one reading finds.
///
/// The reader is the one that reads the packs that are shipped; what is clean here can be printed from.
public struct Inspection: Sendable {
  public let faults: [LayoutFault]
  /// Files of books that lie beside the pack and that it does not list: nothing is ever printed from them.
  public let unlisted: [String]

  /// Reads the pack in a folder. `found` are the names of its files; with `file` only that one is spoken of.
  public init(
    folder: String, found: [String], only file: String? = nil, measures: Measures = .catalogue,
    text: (String) throws -> String?
  ) {
    let fixed = ["campaign", "checks", "wording"]
    func stem(_ name: String) -> String? { name.hasSuffix(".json") ? String(name.dropLast(5)) : nil }
    let books = found.compactMap(stem).filter { !fixed.contains($0) }.sorted()
    let asked = file.flatMap(stem).flatMap { fixed.contains($0) ? nil : $0 }
    let reading = Campaign.Reading(
      folder: folder, measures: measures, others: asked.map { [$0] } ?? [], beside: books, text: text)
    faults = reading.faults.all.filter { fault in file.map { fault.file == "\(folder)/\($0)" } ?? true }
    unlisted = file == nil ? reading.books.map { listed in books.filter { !listed.contains($0) } } ?? [] : []
  }
}
