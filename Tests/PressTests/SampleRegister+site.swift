import Reports
import Statute

extension SampleRegister {
  private static let names = ["教育局", "财政局", "水利局", "卫生和计划生育局", "人民医院", "图书馆", "城市建设投资有限公司", "供水总公司"]

  /// The codes that the measures ask for.
  private static let conclusions = ["E6.1", "E6.2", "E6.3"].map { id in
    guard case .set(_, let terms)? = Measures.catalogue[id]?.rule, case .equals(_, let code)? = terms.last else {
      preconditionFailure("\(id) asks for no conclusion")
    }
    return code
  }

  mutating func addSite(_ place: Int, _ region: RegionRow, _ progress: Int, _ random: inout SampleRandom) {
    let category = ["organ", "institution", "enterprise"][place % 3]
    let serial = rows.filter { $0.kind == .site }.count + 1
    let number = "LC\(String(10_000 + serial).dropFirst())"
    var site = SampleRow(kind: .site, group: Group(region: region.code, category: category), number: number)
    var object = SampleRow(kind: .object, group: site.group, number: number)
    site.truths.insert("in_register")
    site.unit = unit(region.name + Self.names[serial % Self.names.count], site.group)
    object.unit = site.unit
    let isOpen = settle(&site, &random)
    if isOpen { grade(&site, &object, progress, &random) }
    eligibility(&site, isOpen, progress, &random)
    addFindings(to: &site, region, &random)
    if isOpen {
      if random.chance(85) { site.truths.insert("icp_valid") }
      if random.chance(progress) { site.truths.insert("responsibility_letter") }
      let isDone = site.truths.isSuperset(of: ["filing_complete", "marked", "responsibility_letter", "icp_valid"])
      if isDone { site.truths.insert("complete") }
    } else {
      site.truths.insert("complete")
    }
    describe(&site, region, serial)
    rows.append(site)
    if site.truths.contains("in_mlps_scope") {
      object.truths.insert("counted")
      object.fileAnew(serial, site)
      object.describe(of: site, region)
      rows.append(object)
    }
  }

  private func settle(_ site: inout SampleRow, _ random: inout SampleRandom) -> Bool {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: site.truths.insert("closed")
    case 1: site.truths.insert("merged")
    case 2: site.truths.formUnion(["planned", "is_new"])
    default:
      site.truths.insert("operating")
      if random.chance(3) {
        site.truths.insert("telecom")
        if random.chance(50) { site.truths.insert("telecom_reported") }
      } else {
        site.truths.insert("in_mlps_scope")
      }
      return true
    }
    return false
  }

  private func grade(
    _ site: inout SampleRow, _ object: inout SampleRow, _ progress: Int, _ random: inout SampleRandom
  ) {
    guard site.truths.contains("in_mlps_scope"), random.chance(progress + 15) else { return }
    site.level = [1, 2, 2, 2, 2, 3, 3][Int.random(in: 0..<7, using: &random)]
    object.level = site.level
    site.truths.insert("graded")
    if site.level == 1 {
      site.truths.insert("filing_complete")
    } else if random.chance(progress + 10) {
      site.truths.formUnion(["certified", "filing_complete", "must_be_tested"])
    } else {
      site.truths.insert("must_be_tested")
      if random.chance(40) { site.truths.insert("accepted") }
      if random.chance(30) { site.truths.insert("filing_overdue") }
    }
    guard site.level > 1 else { return }
    if random.chance(progress) {
      site.truths.insert("tested_valid")
      site.conclusion = Self.conclusions[[0, 1, 1, 2][Int.random(in: 0..<4, using: &random)]]
      object.truths.insert("tested")
      if random.chance(60) { object.truths.insert("rectified") }
    } else if random.chance(40) {
      site.truths.insert("testing")
    }
    if random.chance(progress) { object.truths.insert("self_checked") }
  }

  private func eligibility(_ site: inout SampleRow, _ isOpen: Bool, _ progress: Int, _ random: inout SampleRandom) {
    guard site.group.category != "enterprise", isOpen else { return }
    site.truths.insert("review_due")
    guard random.chance(progress + 30) else { return }
    site.truths.insert("reviewed")
    guard random.chance(92) else {
      if random.chance(50) { site.truths.insert("icp_cancelled") }
      return
    }
    site.truths.formUnion(["review_passed", "mark_due"])
    if random.chance(progress + 20) { site.truths.insert("marked") }
  }

  private mutating func addFindings(to site: inout SampleRow, _ region: RegionRow, _ random: inout SampleRandom) {
    for place in 0..<Int.random(in: 0..<4, using: &random) where site.truths.contains("operating") {
      var finding = SampleRow(kind: .finding, group: site.group, number: "YH\(site.number.dropFirst(2))-\(place + 1)")
      finding.unit = site.unit
      finding.severity = ["major", "high", "medium", "medium", "low"][Int.random(in: 0..<5, using: &random)]
      finding.truths.insert("counted")
      if ["major", "high"].contains(finding.severity) { finding.truths.insert("high_or_major") }
      if random.chance(60) {
        finding.truths.insert("fixed")
        if random.chance(70) { finding.truths.insert("closed") }
      } else if random.chance(30) {
        finding.truths.insert("overdue")
      }
      finding.describe(site: site, region)
      site.truths.insert("has_finding")
      rows.append(finding)
    }
  }

  private func describe(_ site: inout SampleRow, _ region: RegionRow, _ serial: Int) {
    let name = region.name + Self.names[serial % Self.names.count]
    let truths = site.truths
    let isGraded = truths.contains("graded")
    var missing: [String] = []
    if !truths.contains("complete") {
      if truths.contains("review_due"), !truths.contains("reviewed") { missing.append("review") }
      if truths.contains("mark_due"), !truths.contains("marked") { missing.append("mark") }
      if !isGraded, truths.contains("in_mlps_scope") { missing.append("grading") }
      if truths.contains("must_be_tested"), !truths.contains("certified") { missing.append("filing") }
      if !truths.contains("responsibility_letter") { missing.append("letter") }
    }
    let codes = ["conforming", "basically_conforming", "non_conforming"]
    let words = Self.conclusions.firstIndex(of: site.conclusion).map { codes[$0] } ?? ""
    site.cells = [
      "number": .text(site.number), "region_name": .text(region.name), "category": .text(site.group.category),
      "unit_name": .text(name), "uscc": .text("11371500004\(100_000 + serial)X"), "name": .text("\(name)官方网站"),
      "main_domain": .text("www.sample\(serial).lc.gov.cn"), "url": .text("http://www.sample\(serial).lc.gov.cn/"),
      "ip": .text("60.217.\(serial % 250).\(serial % 199 + 1)"), "hosting": .text("托管主机"),
      "icp_number": truths.contains("icp_valid") ? .text("鲁ICP备\(15_000_000 + serial)号") : .empty,
      "police_number": .text("37150002\(String(1_000_000 + serial).dropFirst())"),
      "state": .text(["closed", "merged", "planned"].first(where: truths.contains) ?? "operating"),
      "live_on": truths.contains("planned") ? .empty : .day(Day(2012, 3, 5) + serial),
      "review_outcome": truths.contains("reviewed")
        ? .text(truths.contains("review_passed") ? "pass" : "fail") : .empty,
      "reviewed_on": truths.contains("reviewed") ? .day(Day(2015, 12, 1) + serial % 30) : .empty,
      "mark_hung_on": truths.contains("marked") ? .day(Day(2015, 12, 10) + serial % 30) : .empty,
      "object_name": isGraded ? .text("\(region.name)门户网站系统") : .empty,
      "level": truths.contains("in_mlps_scope") ? .number(site.level) : .empty,
      "graded_on": isGraded ? .day(Day(2016, 1, 4) + serial % 60) : .empty,
      "filing_number": truths.contains("certified")
        ? .text("371500\(String(100_000 + serial).dropFirst())-16001") : .empty,
      "filed_on": truths.contains("certified") ? .day(Day(2016, 3, 1) + serial % 60) : .empty,
      "conclusion": words.isEmpty ? .empty : .text(words),
      "tested_valid": .flag(truths.contains("tested_valid")), "graded": .flag(isGraded),
      "affiliation": serial % 3 == 0 ? .empty : .text(region.kind == .city ? "3" : "4"),
      "runner_name": serial % 2 == 0 ? .text("\(region.name)信息中心") : .empty,
      "finding_count": .number(truths.contains("has_finding") ? 2 : 0), "unclosed_count": .number(0),
      "responsibility_letter": .flag(truths.contains("responsibility_letter")), "contact": .text("张三"),
      "phone": .text("0635\(8_000_000 + serial)"), "complete": .flag(truths.contains("complete")),
      "missing": missing.isEmpty ? .empty : .text(missing.joined(separator: ",")),
    ]
  }
}

extension SampleRow {
  mutating func describe(site: SampleRow, _ region: RegionRow) {
    let isFixed = truths.contains("fixed")
    let isClosed = truths.contains("closed")
    cells = [
      "number": .text(number), "source": .text("assessment"), "region_name": .text(region.name),
      "unit_name": .text("\(region.name)教育局"), "site_name": .text("\(region.name)教育网"),
      "description": .text("后台登录页面存在SQL注入漏洞，可绕过口令验证直接进入管理系统"), "severity": .text(severity),
      "found_on": .day(Day(2016, 1, 20)), "measure": .text("参数化查询，升级内容管理系统并复测"),
      "responsible_unit": .text("\(region.name)教育局"), "responsible_person": .text("李四"),
      "due_on": .day(Day(2016, 3, 31)), "status": .text(isClosed ? "closed" : isFixed ? "fixed" : "in_progress"),
      "fixed_on": isFixed ? .day(Day(2016, 3, 15)) : .empty, "closed_on": isClosed ? .day(Day(2016, 4, 5)) : .empty,
      "checked_by": isClosed ? .text("王五") : .empty, "recheck_outcome": isClosed ? .text("pass") : .empty,
      "overdue_days": truths.contains("overdue") ? .number(91) : .empty, "recurred": .flag(false),
    ]
  }
}
