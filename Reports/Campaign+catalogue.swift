extension Campaign {
  /// The campaigns the product ships; a faulty definition stops the program at its start.
  public static let catalogue: [Campaign] = {
    do {
      let folders = embeddedTexts.map { $0.path.split(separator: "/") }.filter {
        $0.count == 2 && $0[1] == "campaign.json"
      }
      return try folders.map { String($0[0]) }.sorted().map {
        try Campaign(folder: $0, measures: .catalogue) { path in embedded(path) }
      }
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// The campaign of that id.
  public static func named(_ id: String) -> Campaign? { catalogue.first { $0.id == id } }

  /// Reads and checks `campaign.json`, `checks.json`, the books and, where there is one, `wording.json` of a folder under
  /// `Reports/`; the text of a file that is not there is nil.
  public init(folder: String, measures: Measures, text: (String) throws -> String?) throws {
    let reading = Reading(folder: folder, measures: measures, text: text)
    if let fault = reading.faults.all.first { throw fault }
    self = reading.campaign
    definition = try text("\(folder)/campaign.json") ?? ""
  }
}
