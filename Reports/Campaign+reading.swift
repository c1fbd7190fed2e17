extension Campaign {
  /// A pack on its way from its files (读入): what of it could be read, and every fault that was met.
  struct Reading {
    let campaign: Campaign
    /// The books it lists; nil where its list could not be read.
    let books: [String]?
    let faults = Faults()

    /// `others` are books that are read although the campaign does not list them; where its list cannot be read, so
    /// are those `found` beside it.
    init(
      folder: String, measures: Measures, others: [String] = [], found: [String] = [],
      text: (String) throws -> String
    ) {
      let faults = faults
      func definition(_ name: String) throws(LayoutFault) -> Definition {
        let file = "\(folder)/\(name).json"
        let json: String
        do { json = try text(file) } catch {
          throw LayoutFault(file: file, path: "", reason: "没有此文件，或不是UTF-8文字")
        }
        return try Definition(file: file, json: json, noting: faults)
      }
      let wording = faults.attempt { () throws(LayoutFault) in try Wording(try definition("wording")) }
      if wording == nil { faults.unread.insert(.wording) }
      let checks = faults.attempt { () throws(LayoutFault) in
        try Checks(try definition("checks"), measures: measures)
      }
      let (rules, words) = (checks ?? Checks(), wording ?? Wording())
      let head = faults.attempt { () throws(LayoutFault) in
        try Campaign.head(
          try definition("campaign"), measures: measures, checks: rules, wording: words)
      }
      if head == nil { faults.unread.formUnion([.rowSets, .categories]) }
      let unfilled = head?.campaign ?? .unread(checks: rules, wording: words)
      var layouts: [Layout] = []
      let listed = head?.books
      books = listed
      let unlisted = ((listed == nil ? found : []) + others).reduce(into: [String]()) { names, name in
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
