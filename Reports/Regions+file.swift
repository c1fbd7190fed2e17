public import Statute

/// The regions of an office as a file (区划文件): one place, its rows in their official order, and in each row what it was
/// called in turn; then the codes from before.
extension Regions {
  /// Those that the product ships, by the names of their files; a faulty file stops the program at its start.
  public static let shipped: [Regions] = embeddedTexts.map(\.path).filter { $0.hasPrefix("regions/") }.sorted().map {
    path in
    do throws(RegionFaults) { return try Regions(file: path, json: text(of: path)) } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Those of that city or province.
  public static func shipped(_ code: String) -> Regions? { shipped.first { $0.city == code } }

  /// Those a new ledger has where nobody chooses.
  public static var usual: Regions {
    guard let liaocheng = shipped("371500") else { preconditionFailure("the regions of 371500 are not embedded") }
    return liaocheng
  }

  /// The shipped ones to which a code, known or not, would belong; none where there are none.
  public static func shipped(near code: String) -> Regions {
    shipped.first { $0.historicName(of: code) != nil }
      ?? shipped.first { $0.city.prefix(4) == code.prefix(4) } ?? .none
  }

  /// Reads and checks the text of such a file, to its end.
  public init(file: String, json: String) throws(RegionFaults) {
    let faults = Faults()
    let read = faults.attempt { () throws(LayoutFault) in
      try RegionReading(Definition(file: file, json: json, noting: faults)).regions
    }
    guard faults.all.isEmpty, let read else { throw RegionFaults(all: faults.all) }
    self = read
  }
}
