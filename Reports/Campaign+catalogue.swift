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
    func definition(_ name: String) throws -> Definition {
      let file = "\(folder)/\(name).json"
      return try Definition(file: file, json: try text(file))
    }
    let wording = try Wording(try definition("wording"))
    let checks = try Checks(try definition("checks"), measures: measures)
    let (campaign, books) = try Campaign.read(
      try definition("campaign"), measures: measures, checks: checks, wording: wording)
    self = campaign
    self.definition = try text("\(folder)/campaign.json")
    for book in books {
      self.books.append(try Layout(id: book, try definition(book), campaign: campaign, measures: measures))
    }
  }

  private static func read(
    _ definition: Definition, measures: Measures, checks: Checks, wording: Wording
  ) throws(LayoutFault) -> (Campaign, books: [String]) {
    let fields = try definition.fields(
      "id", "name", "short_name", "reporting_unit", "begins", "begins_note", "ends", "scope", "milestones", "settings",
      "categories", "row_sets", "books")
    var milestones: [Milestone] = []
    for item in try fields.require("milestones").list() {
      let fields = try item.fields("name", "on", "owner")
      milestones.append(
        Milestone(
          name: try fields.require("name").text(), on: try fields.require("on").day(),
          owner: try fields.require("owner").text()))
    }
    var categories: [Category] = []
    for item in try fields.require("categories").list() {
      let fields = try item.fields("code", "name")
      categories.append(Category(code: try fields.require("code").text(), name: try fields.require("name").text()))
    }
    var rowSets: [RowSet] = []
    for (id, value) in try fields.require("row_sets").entries() {
      rowSets.append(try RowSet(id: id, value, categories: categories))
    }
    let begins = try fields.require("begins").day()
    let ends = try fields.require("ends")
    guard try ends.day() > begins else { throw ends.fault("结束不晚于开始") }
    let campaign = Campaign(
      id: try fields.require("id").text(), name: try fields.require("name").text(),
      shortName: try fields.require("short_name").text(), reportingUnit: try fields.require("reporting_unit").text(),
      begins: begins, beginsNote: try fields.require("begins_note").text(), ends: try ends.day(),
      milestones: milestones, settings: try Settings(try fields.require("settings"), measures: measures),
      categories: categories, rowSets: rowSets, checks: checks, wording: wording,
      scope: try ScopeRule(try fields.require("scope")), books: [])
    return (campaign, try fields.require("books").texts())
  }
}
