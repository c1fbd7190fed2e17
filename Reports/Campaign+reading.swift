extension Campaign {
  /// A pack on its way from its files (读入): what of it could be read, and every fault that was met.
  struct Reading {
    let campaign: Campaign
    /// The books it lists; nil where its list could not be read.
    let books: [String]?
    let faults = Faults()

    /// `others` are books that are read although the campaign does not list them; where its list cannot be read, so
    /// are those `beside` it.
    init(
      folder: String, measures: Measures, others: [String] = [], beside: [String] = [],
      text: (String) throws -> String?
    ) {
      let faults = faults
      func found(_ name: String) throws(LayoutFault) -> Definition? {
        let file = "\(folder)/\(name).json"
        let json: String?
        do { json = try text(file) } catch { throw LayoutFault(file: file, path: "", reason: "不是UTF-8文字") }
        guard let json else { return nil }
        return try Definition(file: file, json: json, noting: faults)
      }
      func definition(_ name: String) throws(LayoutFault) -> Definition {
        guard let found = try found(name) else {
          throw LayoutFault(file: "\(folder)/\(name).json", path: "", reason: "没有此文件")
        }
        return found
      }
      let words = faults.attempt { () throws(LayoutFault) in
        try found("wording").map { own throws(LayoutFault) in try Wording.shared.amended(by: own) } ?? .shared
      }
      if words == nil { faults.unread.insert(.wording) }
      let wording = words ?? Wording()
      let head = faults.attempt { () throws(LayoutFault) in
        try Campaign.head(try definition("campaign"), measures: measures, wording: wording)
      }
      if head == nil { faults.unread.formUnion([.rowSets, .categories]) }
      var unfilled = head?.campaign ?? .unread(wording: wording)
      let checks = faults.attempt { () throws(LayoutFault) in
        try Checks(try definition("checks"), rowSets: unfilled.rowSets, measures: measures)
      }
      if let checks { unfilled.checks = checks }
      var layouts: [Layout] = []
      let listed = head?.books
      books = listed
      let unlisted = ((listed == nil ? beside : []) + others).reduce(into: [String]()) { names, name in
        if !names.contains(name), listed?.contains(name) != true { names.append(name) }
      }
      for book in (listed ?? []) + unlisted {
        let read = faults.attempt { () throws(LayoutFault) in
          try Layout(id: book, try definition(book), campaign: unfilled, measures: measures)
        }
        if let read { layouts.append(read) }
      }
      var campaign = unfilled
      campaign.books = layouts
      self.campaign = campaign
    }
  }
}
