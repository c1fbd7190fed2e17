import Statute
import Testing

@Suite struct FormAgreementTests {
  let form = FilingForm.of2025

  private func found(_ content: FormContent, _ level: Level = .three) -> [String] {
    form.defects(in: content, level: level).map { "\($0.path) \($0.reason.code)" }
  }

  @Test func `a code of the other edition is called so`() {
    var content = FilledForm(.of2025, .three).content
    content["unit", "industry"] = "52"
    content["object", "business"] = "3"
    let defects = form.defects(in: content, level: .three)
    #expect(defects.map(\.reason) == [.codeOfOtherEdition(.of2007), .codeOfOtherEdition(.of2007)])
    content["object", "business"] = "管理控制"
    #expect(form.defects(in: content, level: .three).last?.reason == .codeOfOtherEdition(.of2007))
    var old = FilledForm(.of2007, .three).content
    old["unit", "industry"] = "14"
    #expect(FilingForm.of2007.defects(in: old, level: .three).map(\.reason) == [.codeOfOtherEdition(.of2025)])
    old["unit", "industry"] = "98"
    #expect(FilingForm.of2007.defects(in: old, level: .three).map(\.reason) == [.unknownCode])
  }

  @Test(arguments: FilingForm.allCases) func `counts add up to their total`(form: FilingForm) throws {
    let table = try #require(form.table("unit"))
    #expect(table.sums.count == (form == .of2025 ? 2 : 1))
    for sum in table.sums {
      for part in sum.parts {
        var content = FilledForm(form, .three).content
        for id in ["objects", part.replacing("filed_now", with: "objects")] { content["unit", id] = 3 }
        content["unit", part] = 3
        content["unit", sum.total] = 3
        #expect(form.defects(in: content, level: .three) == [])
        content["unit", sum.total] = 4
        let defects = form.defects(in: content, level: .three)
        #expect(defects.map(\.reason) == [.sumDiffers(3)])
        #expect(defects.map(\.path) == ["unit.\(sum.total)"])
      }
    }
  }

  @Test func `no more is filed now than there is`() {
    var content = FilledForm(.of2025, .three).content
    content["unit", "filed_now"] = 2
    content["unit", "filed_now_three"] = 2
    content["unit", "objects"] = 1
    content["unit", "objects_three"] = 1
    #expect(found(content) == ["unit.filed_now_three more_than_all"])
  }

  @Test func `"not concerned" and "no exchange" stand alone`() {
    for (field, alone, others) in [
      ("personal", "不涉及", ["敏感个人信息", "未成年人个人信息", "一般个人信息"]), ("exchange", "4", ["1", "2", "3"]),
    ] {
      for other in others {
        var content = FilledForm(.of2025, .three, reaching: ["data.persons"]).content
        content["data", field] = .list([other, alone])
        #expect(form.defects(in: content, level: .three).map(\.reason) == [.exclusive(alone)])
      }
      var content = FilledForm(.of2025, .three).content
      content["data", "persons"] = nil
      content["data", field] = .list([alone])
      #expect(found(content).filter { $0.contains(field) } == [])
    }
  }

  @Test func `an option is ticked once`() {
    var content = FilledForm(.of2025, .three).content
    content["data", "sources"] = ["系统产生", "系统采集", "系统产生"]
    #expect(form.defects(in: content, level: .three).map(\.reason) == [.codeTwice("系统产生")])
  }

  @Test func `ticks are kept in the order of the form`() {
    var content = FilledForm(.of2025, .three).content
    content["data", "sources"] = ["人工填报", "系统采集"]
    #expect(form.read(content, level: .three).content["data", "sources"] == ["系统采集", "人工填报"])
  }

  /// All 81 pairs of one option each, and the level each pair makes.
  @Test func `the level is the highest ticked, whatever is ticked`() throws {
    let options = HarmedObject.allCases.flatMap { object in Harm.allCases.map { Impact(object, $0) } }
    let whole = FilledForm(.of2025, .three).content
    for business in options {
      for service in options {
        let matrix = GradingForm.of2025.matrix
        let level = try #require(matrix.level(of: [business, service]))
        var content = whole
        content["grading", "business"] = .list([business.description])
        content["grading", "service"] = .list([service.description])
        for stated in Level.allCases {
          content["grading", "level"] = .text(String(stated.rawValue))
          // Judged as graded at the level that is stated, so that only what follows from the ticks can differ.
          let reasons = form.defects(in: content, level: max(stated, .two)).map(\.reason)
          let expected: [FormDefect.Reason] =
            stated != level ? [.levelDoesNotFollow(level)] : (stated == .one ? [.levelNotAsGraded(.two)] : [])
          #expect(reasons == expected, "\(business) \(service) \(stated)")
        }
      }
    }
  }

  @Test func `several options in one dimension count by the highest`() {
    var content = FilledForm(.of2025, .four).content
    content["grading", "business"] = ["citizen:general", "society:serious"]
    content["grading", "service"] = ["citizen:serious", "society:grave", "society:general"]
    #expect(found(content, .four) == [])
    #expect(form.defects(in: content, level: .three).map(\.reason) == [.levelNotAsGraded(.three)])
  }

  @Test func `on the old form the level is the higher of its two`() {
    for business in Level.allCases {
      for service in Level.allCases {
        for level in Level.allCases where level >= .two {
          var content = FilledForm(.of2007, level).content
          content["grading", "business"] = .text(String(business.rawValue))
          content["grading", "service"] = .text(String(service.rawValue))
          let higher = max(business, service)
          let reasons = FilingForm.of2007.defects(in: content, level: level).map(\.reason)
          #expect(reasons == (higher == level ? [] : [.levelDoesNotFollow(higher)]))
        }
      }
    }
  }

  @Test func `a block is filled in only where its scenario applies`() {
    var content = FilledForm(.of2025, .three, reaching: ["scenarios.cloud_provider"]).content
    #expect(found(content) == [])
    content["scenarios", "cloud"] = false
    let reasons = form.defects(in: content, level: .three)
    #expect(reasons.allSatisfy { $0.reason == .notAsked && $0.path.hasPrefix("scenarios.cloud_") })
    #expect(reasons.count >= 8)
    content["object", "kind"] = ["信息系统"]
    content["object", "technologies"] = ["云计算技术"]
    #expect(form.defects(in: content, level: .three).contains { $0.reason == .scenarioDenied("云计算技术") })
  }

  @Test func `the old table four is for the third level and above`() {
    let filled = FilledForm(.of2007, .three).content
    #expect(FilingForm.of2007.defects(in: filled, level: .three) == [])
    var second = filled
    for id in ["business", "service", "level"] { second["grading", id] = "2" }
    #expect(FilingForm.of2007.defects(in: second, level: .two).map(\.reason) == [.tableNotAsked])
    second.sheets["materials"] = nil
    #expect(FilingForm.of2007.defects(in: second, level: .two) == [])
  }

  @Test func `material is owed by level and edition`() {
    for material in FilingForm.allCases.flatMap(\.materials) {
      #expect(FilingForm.allCases.contains { $0.field(material.field) != nil }, "\(material.field)")
    }
    for level in [Level.two, .three] {
      for id in ["topology", "organisation", "design", "products", "services", "guidance"] {
        var content = FilledForm(.of2025, level).content
        content["materials", id] = false
        content["materials", "\(id)_document"] = nil
        let isOwed = level == .three && !["services", "guidance"].contains(id)
        #expect(found(content, level) == (isOwed ? ["materials.\(id) material_owed"] : []), "\(id)")
      }
    }
    var old = FilledForm(.of2007, .three).content
    old["materials", "assessment"] = false
    old["materials", "assessment_document"] = nil
    #expect(FilingForm.of2007.defects(in: old, level: .three) == [])
    #expect(
      FilingForm.of2007.materials(at: .three).first { $0.field == "materials.assessment" }?.due(at: .three)
        == .within(.tableFour))
    #expect(FilingForm.of2025.materials(at: .two).count == 9)
    #expect(FilingForm.of2007.materials(at: .two).map(\.field) == ["grading.report"])
    #expect(FilingForm.of2007.materials(at: .four).count == 8)
    var unreported = FilledForm(.of2025, .two).content
    unreported["grading", "report"] = false
    unreported["grading", "report_document"] = nil
    #expect(found(unreported, .two) == ["grading.report material_owed"])
  }

  @Test func `a document named is one handed in`() {
    let content = FilledForm(.of2025, .two).content
    let named = Set(
      form.tables.flatMap { table in
        table.fields.filter { $0.kind == .attachment }.compactMap { content[table.id, $0.id]?.shown }
      })
    #expect(named.count == 7)
    #expect(form.defects(in: content, level: .two, attachments: named) == [])
    let without = form.defects(in: content, level: .two, attachments: named.subtracting(["附件：design_document.pdf"]))
    #expect(without.map(\.reason) == [.notHandedIn])
    #expect(without.map(\.path) == ["materials.design_document"])
  }

  @Test func `identifiers are held to their own rules and kept in their stored form`() {
    var content = FilledForm(.of2025, .three).content
    content["unit", "uscc"] = "１１３７１５００００４９９９００ｘｋ"
    content["unit", "head_phone"] = "/"
    content["unit", "security_mobile"] = "+86 138-0635-0001"
    let reading = form.read(content, level: .three)
    #expect(reading.defects == [])
    #expect(reading.content["unit", "uscc"] == "1137150000499900XK")
    #expect(reading.content["unit", "head_phone"] == nil)
    #expect(reading.content["unit", "security_mobile"] == "13806350001")
    content["unit", "uscc"] = "1137150000499900XJ"
    content["unit", "postcode"] = "25200"
    content["unit", "security_email"] = "a@"
    #expect(
      found(content) == [
        "unit.uscc uscc_check_character", "unit.postcode postcode_shape", "unit.security_email email_domain",
      ])
  }

  @Test func `a unit without a credit code says why`() {
    var content = FilledForm(.of2025, .three).content
    content["unit", "uscc"] = nil
    #expect(found(content) == ["unit.uscc missing"])
    content["unit", "no_uscc_reason"] = "内设机构"
    #expect(found(content) == [])
    content["unit", "uscc"] = "1137150000499900XK"
    #expect(found(content) == ["unit.no_uscc_reason not_asked"])
  }

  @Test func `a closed region is refused to a new form and kept in an old one`() {
    var content = FilledForm(.of2025, .three).content
    content["unit", "region"] = "371523"
    #expect(form.read(content, level: .three, on: Day(2025, 6, 1)).defects.map(\.reason.code) == ["region_closed"])
    let old = form.read(content, level: .three, on: Day(2025, 6, 1), imported: true)
    #expect(old.defects == [])
    #expect(old.remarks.map(\.code) == ["region_historic"])
  }

  @Test func `what was done lies not ahead of the day`() {
    let content = FilledForm(.of2025, .three).content
    #expect(form.defects(in: content, level: .three, on: Day(2025, 3, 8)) == [])
    let early = form.defects(in: content, level: .three, on: Day(2025, 3, 7))
    #expect(early.map(\.path) == ["form", "grading.graded_on", "grading.filled_on"])
    #expect(early.map(\.reason) == [.formNotInForce, .dateAhead, .dateAhead])
  }

  @Test func `a credit code of another kind of unit and a lower platform are remarked on`() {
    var content = FilledForm(.of2025, .three, reaching: ["scenarios.cloud_provider"]).content
    content["unit", "kind"] = "4"
    content["scenarios", "cloud_platform_level"] = "2"
    let reading = form.read(content, level: .three)
    #expect(reading.isAcceptable)
    #expect(reading.remarks.map(\.code) == ["platform_below", "uscc_unit_type"])
  }

  @Test func `an edition serves its own days, and old records for ever`() {
    let old = FilledForm(.of2007, .three).content
    func found(_ day: Day, imported: Bool = false) -> [FormDefect.Reason] {
      FilingForm.of2007.read(old, level: .three, on: day, imported: imported).defects.map(\.reason)
    }
    #expect(found(Day(2025, 11, 30)) == [])
    #expect(found(Day(2025, 12, 1)) == [.formNotInForce])
    #expect(found(Day(2025, 12, 1), imported: true) == [])
  }

  @Test func `where the standard gives another level, it is remarked on and decides nothing`() {
    let content = FilledForm(.of2025, .five).content
    #expect(form.read(content, level: .five).remarks == [])
    var general = content
    general["grading", "business"] = ["state:general"]
    general["grading", "service"] = ["state:general"]
    general["grading", "level"] = "4"
    let reading = form.read(general, level: .four)
    #expect(reading.isAcceptable)
    #expect(reading.remarks.map(\.matter) == [.standardDiffers(.three)])
  }

  @Test func `a running object has its day, one being built may not`() {
    var content = FilledForm(.of2025, .three).content
    content["object", "in_use_since"] = nil
    #expect(found(content) == ["object.in_use_since missing"])
    content["object", "state"] = "已运行"
    #expect(found(content) == ["object.in_use_since missing"])
    content["object", "state"] = "在建设"
    #expect(found(content) == [])
  }
}
