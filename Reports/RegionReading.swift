import Statute

/// One going through a file of regions (区划文件检查): what it says, and every fault that is met.
struct RegionReading {
  let regions: Regions
  private let faults: Faults
  private let code: String

  init(_ definition: Definition) throws(LayoutFault) {
    let faults = definition.faults
    let fields = try definition.fields("code", "name", "rows", "former")
    let (code, name) = (try fields.require("code").line(), try fields.require("name").line())
    if Province.of(regionCode: code) == nil || !code.hasSuffix("00") {
      faults.note(try fields.require("code").fault("应为地级以上行政区划代码：六位数字，末两位为00；“\(code)”不是"))
    }
    (self.faults, self.code) = (faults, code)
    var all: [Region] = []
    var places: [Definition] = []
    for (order, row) in try fields.require("rows").list().enumerated() {
      let spans = faults.each(try row.list()) { span throws(LayoutFault) in
        (try Self.region(span, order: order, of: code), span)
      }
      if try row.list().isEmpty { faults.note(row.fault("没有写出这一行的名称")) }
      for (place, (span, definition)) in spans.enumerated() {
        let next = place + 1 < spans.count ? spans[place + 1].0 : nil
        all.append(span.followed(by: next))
        places.append(definition)
      }
    }
    let former = try fields["former"].map { field throws(LayoutFault) in
      faults.each(try field.list()) { item throws(LayoutFault) in try Self.former(item) }
    }
    regions = Regions(city: code, cityName: name, all: all, former: former ?? [])
    if all.isEmpty { faults.note(try fields.require("rows").fault("一行也没有")) }
    judgeRows(places)
    judgeNames(places)
    if let field = fields["former"] { judgeFormer(field) }
  }

  private static func region(_ item: Definition, order: Int, of code: String) throws(LayoutFault) -> Region {
    let fields = try item.fields("code", "name", "short_name", "kind", "since", "until", "aliases", "source")
    let name = try fields.require("name").line()
    let kind = try fields.require("kind").name(RegionKind.self, "行政区划类别")
    let aliases = try fields["aliases"].map { field throws(LayoutFault) in
      var lines: [String] = []
      for item in try field.list() { lines.append(try item.line()) }
      return lines
    }
    return Region(
      order: order, code: try fields.require("code").line(), name: name,
      shortName: try fields["short_name"].map { field throws(LayoutFault) in try field.line() } ?? name, kind: kind,
      since: try fields["since"].map { field throws(LayoutFault) in try field.day() },
      until: try fields["until"].map { field throws(LayoutFault) in try field.day() },
      parent: kind.isOwn ? nil : code,
      source: try fields["source"].map { field throws(LayoutFault) in try field.line() } ?? "", aliases: aliases ?? [])
  }

  private static func former(_ item: Definition) throws(LayoutFault) -> FormerCode {
    let fields = try item.fields("code", "name", "until", "successor")
    return FormerCode(
      code: try fields.require("code").line(), name: try fields.require("name").line(),
      until: try fields.require("until").day(), successor: try fields.require("successor").line())
  }

  /// What a row must be: whose, of which code, without a gap from name to name.
  private func judgeRows(_ places: [Definition]) {
    for (region, place) in zip(regions.all, places) {
      if let fault = faultOfCode(region) { faults.note(place.fault(fault)) }
      if (region.order == 0) != region.kind.isOwn {
        faults.note(place.fault(region.order == 0 ? "第一行应为本级（市本级、省本级）" : "本级只有一行，列在最前"))
      }
      if let since = region.since, let until = region.until, until < since { faults.note(place.fault("终止早于起始")) }
    }
    for (place, region) in regions.all.enumerated() {
      let isLast = place + 1 == regions.all.count || regions.all[place + 1].order != region.order
      let isFirst = place == 0 || regions.all[place - 1].order != region.order
      if !isLast, regions.all[place + 1].since == nil || regions.all[place + 1].since != region.until.map({ $0 + 1 }) {
        faults.note(places[place + 1].fault("应自上一名称终止的次日起：上一名称止于\(region.until?.description ?? "（未写）")"))
      }
      if region.kind.isOwn, isFirst && region.since != nil || isLast && region.until != nil {
        faults.note(places[place].fault("本级一行任何一天都在"))
      }
      if region.kind.isOwn, isLast, region.code != code {
        faults.note(places[place].fault("本级一行的现行代码应为“\(code)”"))
      }
    }
  }

  private func faultOfCode(_ region: Region) -> String? {
    if region.kind == .developmentZone, !region.isNational { return nil }
    guard Province.of(regionCode: region.code) != nil else {
      return region.kind == .developmentZone
        ? "开发区代码应为六位数字，或LC-加大写字母；“\(region.code)”不是" : "代码应为六位行政区划代码；“\(region.code)”不是"
    }
    // Its own row may have borne another code.
    if region.kind.isOwn { return nil }
    let stem = regions.areOfProvince ? code.prefix(2) : code.prefix(4)
    if !region.code.hasPrefix(stem) || region.code == code { return "代码“\(region.code)”不在“\(code)”之下" }
    if region.kind == .prefecture, !regions.areOfProvince { return "地级行政区只列在省一级" }
    return nil
  }

  /// On one day a code and a name mean one row.
  private func judgeNames(_ places: [Definition]) {
    for (later, place) in zip(regions.all, places) {
      for earlier in regions.all.prefix(while: { $0 != later }) {
        if earlier.code == later.code, earlier.order != later.order {
          faults.note(place.fault("代码“\(later.code)”在另一行里已有"))
        }
        let shared = Set(earlier.names).intersection(later.names)
        if earlier.order != later.order, let name = shared.min() {
          faults.note(place.fault("名称“\(name)”与“\(earlier.name)”一行的相同"))
        }
      }
    }
  }

  private func judgeFormer(_ field: Definition) {
    var met: Set<String> = []
    for former in regions.former {
      if Province.of(regionCode: former.code) == nil {
        faults.note(field.fault("代码应为六位行政区划代码；“\(former.code)”不是"))
      }
      if regions.region(former.code) != nil || !met.insert(former.code).inserted {
        faults.note(field.fault("代码“\(former.code)”已有"))
      }
      if regions.region(former.successor) == nil {
        faults.note(field.fault("“\(former.code)”的后继“\(former.successor)”不在各行之中"))
      }
    }
  }
}

extension Region {
  /// All by which a return may mean it.
  fileprivate var names: [String] { [name, shortName] + aliases }

  /// The same, with what took over from it.
  fileprivate func followed(by next: Region?) -> Region {
    Region(
      order: order, code: code, name: name, shortName: shortName, kind: kind, since: since, until: until,
      parent: parent, successor: next?.code, source: source, aliases: aliases)
  }
}

extension Definition {
  /// A text of one line, not empty and without blanks around it.
  fileprivate func line() throws(LayoutFault) -> String {
    let text = try text()
    guard !text.isEmpty, text.count <= 200, !text.contains(where: \.isNewline), text.first?.isWhitespace == false,
      text.last?.isWhitespace == false
    else { throw fault("应为一行文字，首尾无空格") }
    return text
  }
}
