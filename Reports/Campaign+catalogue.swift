extension Campaign {
  /// The campaigns the product ships; a faulty definition stops the program at its start.
  public static let catalogue: [Campaign] = {
    do {
      return try ["liaocheng-2015"].map { try Campaign(folder: $0, measures: .catalogue) { text(of: $0) } }
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// The campaign of that id.
  public static func named(_ id: String) -> Campaign? { catalogue.first { $0.id == id } }

  /// Reads and checks `campaign.json`, `checks.json`, `wording.json` and the books of a folder under `Reports/`.
  public init(folder: String, measures: Measures, text: (String) throws -> String) throws {
    let reading = Reading(folder: folder, measures: measures, text: text)
    if let fault = reading.faults.all.first { throw fault }
    self = reading.campaign
    definition = try text("\(folder)/campaign.json")
  }
}
