import Reports
import Statute

extension SampleRow {
  /// What an object owes under the letters of 2025, far on or not by its number.
  mutating func fileAnew(_ serial: Int, _ site: SampleRow) {
    guard level > 0 else { return }
    truths.insert("registered")
    if site.truths.contains("certified") {
      truths.insert("certified")
      if serial % 3 > 0 { truths.insert("form_updated") }
      if serial % 7 == 0 { truths.insert("filing_expiring") }
    } else if serial % 5 == 0 {
      truths.insert("filing_lapsed")
    }
    guard level > 1 else { return }
    if serial % 4 > 0 { truths.insert("surveyed") }
    if level > 2 {
      truths.insert("must_be_tested")
      if serial % 2 == 0 { truths.insert("plan_handed_in") }
    }
    guard truths.contains("tested") else { return }
    template = ["2025", "2021", "2025", "2019", "2015"][serial % 5]
    let words =
      ["2025", "2015"].contains(template)
      ? ["conforming", "basically_conforming", "non_conforming"] : ["excellent", "good", "medium", "poor"]
    conclusion = words[serial % words.count]
    if template == "2025", serial % 3 == 0 {
      sums = ["major_total": serial % 4 + 1, "major_fixed": serial % 2]
      truths.insert("has_major")
      if sums["major_total"]! > sums["major_fixed"]! { truths.insert("major_open") }
    }
  }

  /// What lists print of an object.
  mutating func describe(of site: SampleRow, _ region: RegionRow) {
    let isFiled = truths.contains("certified")
    cells = [
      "region_name": .text(region.name), "unit_name": unit.map { .text($0) } ?? .empty,
      "category": .text(group.category),
      "uscc": site.cells["uscc"] ?? .empty, "name": .text("\(region.name)门户网站系统\(number)"), "site_count": .number(1),
      "level": .number(level), "graded_on": level > 0 ? .day(Day(2024, 3, 4)) : .empty,
      "filing_number": isFiled ? .text("37150000\(number.dropFirst(3))-25001") : .empty,
      "filed_on": isFiled ? .day(Day(2025, 4, 8)) : .empty,
      "filing_form": isFiled ? .text(truths.contains("form_updated") ? "2025" : "2007") : .empty,
      "filing_valid_to": isFiled ? .day(Day(2028, 4, 7)) : .empty,
      "template": template.isEmpty ? .empty : .text(template),
      "conclusion": conclusion.isEmpty ? .empty : .text(conclusion),
      "major_total": sums["major_total"].map { .number($0) } ?? .empty,
      "major_fixed": sums["major_fixed"].map { .number($0) } ?? .empty,
      "surveyed_on": truths.contains("surveyed") ? .day(Day(2025, 6, 5)) : .empty,
      "plan_on": truths.contains("plan_handed_in") ? .day(Day(2025, 6, 20)) : .empty,
      "missing": isFiled ? .empty : .text("filing,data_survey"),
    ]
  }
}
