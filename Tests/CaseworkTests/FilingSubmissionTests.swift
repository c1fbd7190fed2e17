import Casework
import Foundation
import Statute
import Testing
import _Scenes

@Suite struct FilingSubmissionTests {
  func submit(_ change: (inout SubmitFiling) -> Void) -> SubmitFiling {
    var act = SubmitFiling.example
    change(&act)
    return act
  }

  @Test func `the first level is not filed (I-02)`() throws {
    var trial = try FilingCase(of: "grading.self_confirmed")
    try trial.perform()
    #expect(trial.refusal(PrepareFiling.example, by: Cast.staff) == ["grade_two_or_above"])
  }

  @Test func `what is not yet ready to be filed is not prepared`() throws {
    let trial = try FilingCase(of: "grading.experts_agreed")
    #expect(trial.refusal(PrepareFiling.example, by: Cast.staff) == ["grade_two_or_above"])
  }

  @Test func `everything wrong with the form is told at once, each by its field`() throws {
    let trial = try FilingCase(of: "filing.submitted")
    let act = submit {
      $0.signedBy = " "
      $0.content["unit", "uscc"] = "1137150000499900X0"
      $0.content["object", "scope"] = nil
      $0.content["grading", "level"] = "2"
      $0.content["materials", "topology"] = false
      $0.content["materials", "topology_document"] = nil
      $0.content["data", "exchange"] = ["4", "1"]
    }
    do {
      _ = try trial.decide(act)
      Issue.record("accepted")
    } catch {
      guard case .reasons(let reasons) = error else {
        Issue.record("\(error)")
        return
      }
      let fields = reasons.map(\.field)
      #expect(
        fields == [
          "signed_by", "content.unit.uscc", "content.object.scope", "content.grading.level",
          "content.materials.topology", "content.data[0].exchange",
        ])
      #expect(reasons.allSatisfy { !$0.cause.isEmpty && !$0.cure.isEmpty })
    }
  }

  @Test func `a code of the other edition is no code of this one (I-15)`() throws {
    let trial = try FilingCase(of: "filing.submitted")
    #expect(trial.refusal(submit { $0.content["unit", "industry"] = "51" }) == ["code_of_other_edition"])
    var early = try FilingCase(of: "filing.submitted")
    try early.perform()
    let kept = try #require(early.latest(FilingSubmitted.self))
    #expect(kept.form == .of2025)
    #expect(kept.content["unit", "industry"] == "48")
  }

  @Test func `the form is the one of the day`() throws {
    let trial = try FilingCase(of: "filing.prepared")
    #expect(trial.refusal(PrepareFiling(form: .of2007)) == ["filing_form_not_in_use"])
    let early = try FilingCase(of: "filing.updated")
    let form = early.file().latest(FilingCertified.self, of: early.wish.subject.id)?.content.form
    #expect(form == .of2007)
  }

  @Test func `the leader who signs is not the one who hands in (I-18)`() throws {
    let trial = try FilingCase(of: "filing.submitted")
    #expect(trial.refusal(submit { $0.signedBy = "王经办" }) == ["signed_by_submitter"])
  }

  @Test func `defects are listed, at least one, each in words`() throws {
    let trial = try FilingCase(of: "filing.defects_listed")
    #expect(trial.refusal(ListDefects(defects: [])) == ["reasons_given"])
    #expect(trial.refusal(ListDefects(defects: ["缺附件", " "])) == ["reason_empty"])
    var listed = trial
    try listed.perform()
    // They are told once; only another submission may be answered again.
    #expect(listed.refusal() == ["not_permitted"])
    #expect(listed.refusal(SubmitFiling.example, by: Cast.staff) == [])
    #expect(listed.refusal(AcceptFiling.example, by: Cast.officer) == [])
  }

  @Test func `only complete material is accepted, with a receipt, by another than who handed it in`() throws {
    let trial = try FilingCase(of: "filing.accepted")
    func accept(_ organ: String = "371500", _ receipt: String = "收1", _ complete: Bool = true) -> AcceptFiling {
      AcceptFiling(organ: organ, receipt: receipt, materialComplete: complete)
    }
    #expect(trial.refusal(accept("371500", "收1", false)) == ["material_complete"])
    #expect(trial.refusal(accept("371500", " ")) == ["no_receipt"])
    #expect(trial.refusal(by: Party("王经办", as: .police)) == ["same_party"])
  }

  @Test func `the organ that accepts is competent on that day`() throws {
    var trial = try FilingCase(of: "filing.accepted")
    func accept(_ organ: String) -> AcceptFiling { AcceptFiling(organ: organ, receipt: "收1", materialComplete: true) }
    #expect(trial.refusal(accept("370000")) == [])
    #expect(trial.refusal(accept("370100")) == ["organ_not_competent"])
    #expect(trial.refusal(accept("371502")) == ["organ_not_competent"])
    #expect(trial.refusal(accept("371523")) == ["organ_not_competent", "organ_not_that_day"])
    trial.register.policy = LocalPolicy([
      .init(key: "accepting_organs", since: Day(2020, 1, 1), value: "[\"370000\"]", setBy: "省厅", paper: "1号")
    ])
    #expect(trial.refusal(accept("371500")) == ["organ_not_competent"])
  }

  @Test func `competence follows place, level and spread`() {
    func competent(_ organ: String, _ level: Level = .three, crosses: Bool = false, named: Set<String> = []) -> Bool {
      Filing.isCompetent(
        organ: organ, region: "371525", level: level, crossesCities: crosses, named: named,
        in: .liaocheng)
    }
    #expect(competent("371500") && competent("370000") && !competent("371525") && !competent("370100"))
    #expect(competent("371525", named: ["371500", "371525"]) && !competent("371521", named: ["371521"]))
    #expect(competent("370000", .five) && !competent("371500", .five))
    #expect(competent("371500", crosses: true) && !competent("371525", crosses: true, named: ["371525"]))
    #expect(Filing.isCompetent(organ: "371500", region: "LC-GXQ", level: .two, in: .liaocheng))
  }

  @Test func `a form's own names are not touched on their way to the books`() throws {
    var trial = try FilingCase(of: "filing.submitted")
    try trial.perform()
    let kept = try #require(trial.latest(FilingSubmitted.self))
    let (encoder, decoder) = (JSONEncoder(), JSONDecoder())
    encoder.keyEncodingStrategy = .convertToSnakeCase
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let row = try encoder.encode(kept)
    #expect(String(decoding: row, as: UTF8.self).contains("\"filed_now_three\":1"))
    #expect(try decoder.decode(FilingSubmitted.self, from: row) == kept)
    let proposed = try #require(trial.latest(GradingProposed.self))
    #expect(try decoder.decode(GradingProposed.self, from: encoder.encode(proposed)) == proposed)
  }

  @Test func `a filing on the 2025 form follows the 2025 rule (U-01)`() throws {
    var trial = try FilingCase(of: "filing.submitted")
    let graded = GradingProposed(
      object: Cast.newObject,
      try #require(
        GradeProposal(form: .of2020, business: [Impact(.state, .general)], service: [Impact(.society, .general)])),
      business: [Impact(.state, .general)], service: [Impact(.society, .general)], report: "定级报告")
    trial.register.record(graded, act: "grading.sent_to_experts", on: trial.wish.day)
    let act = submit { $0.content["grading", "business"] = ["state:general"] }
    #expect(trial.refusal(act) == ["level_does_not_follow"])
    #expect(trial.refusal(submit { $0.content["grading", "business"] = ["society:serious"] }) == [])
  }

  @Test func `nothing is handed in while the level is open`() throws {
    var trial = try FilingCase(of: "filing.revoked")
    try trial.perform()
    try trial.perform(PrepareFiling.example, by: Cast.staff)
    try trial.perform(ReportChange.example, by: Cast.staff)
    #expect(trial.refusal(SubmitFiling.example, by: Cast.staff) == ["grading_open"])
  }
}
