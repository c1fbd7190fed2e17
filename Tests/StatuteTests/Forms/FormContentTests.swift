import Foundation
import Statute
import Testing

@Suite struct FormContentTests {
  @Test func `content is plain JSON, there and back`() throws {
    let text = #"""
      {"unit":{"name":"聊城市","objects":2,"fax":null},"grading":{"report":true,"business":["society:general"]},
       "data":[{"volume":1.5},{"volume":2}],"scenarios":null}
      """#
    let content = try JSONDecoder().decode(FormContent.self, from: Data(text.utf8))
    #expect(content["unit", "name"] == "聊城市")
    #expect(content["unit", "objects"] == 2)
    #expect(content["unit", "fax"] == nil)
    #expect(content["grading", "report"] == true)
    #expect(content["grading", "business"] == ["society:general"])
    #expect(content["data", 1, "volume"] == 2)
    #expect(content.sheets["scenarios"] == nil)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let written = String(decoding: try encoder.encode(content), as: UTF8.self)
    #expect(
      written
        == #"{"data":[{"volume":1.5},{"volume":2}],"grading":{"business":["society:general"],"report":true},"unit":{"name":"聊城市","objects":2}}"#
    )
    #expect(try JSONDecoder().decode(FormContent.self, from: Data(written.utf8)) == content)
  }

  @Test func `one and nought are numbers, not yes and no`() throws {
    let text = #"{"unit":{"a":1,"b":0,"c":true,"d":false,"e":1e3,"f":"1"}}"#
    let row = try #require(JSONDecoder().decode(FormContent.self, from: Data(text.utf8)).rows(of: "unit").first)
    #expect(row == ["a": 1, "b": 0, "c": true, "d": false, "e": 1000, "f": "1"])
  }

  @Test func `what is neither text, number, yes or list is refused`() {
    for text in [#"{"unit":{"name":{"a":1}}}"#, #"{"unit":"聊城市"}"#, #"{"unit":{"name":[1]}}"#, "[]"] {
      #expect(throws: DecodingError.self) { try JSONDecoder().decode(FormContent.self, from: Data(text.utf8)) }
    }
  }

  @Test(arguments: FilingForm.allCases) func `a whole form survives the way through JSON`(form: FilingForm) throws {
    let content = FilledForm.rich(form, .three).content
    #expect(try JSONDecoder().decode(FormContent.self, from: JSONEncoder().encode(content)) == content)
  }

  @Test func `what is typed on a page becomes the field's value`() throws {
    func typed(_ path: String, _ texts: String...) -> FormValue? {
      FilingForm.of2025.field(path)?.value(typed: texts)
    }
    #expect(typed("unit.name", " 聊城市（集团） ") == "聊城市（集团）")
    #expect(typed("unit.name", "") == nil)
    #expect(typed("unit.objects", "12") == 12)
    #expect(typed("unit.objects", "十二") == "十二")
    #expect(typed("grading.report", "有") == true)
    #expect(typed("grading.report", "false") == false)
    #expect(typed("grading.business", "society:general", "citizen:grave") == ["society:general", "citizen:grave"])
    #expect(typed("object.domains", "a.gov.cn、b.gov.cn\nc.gov.cn") == ["a.gov.cn", "b.gov.cn", "c.gov.cn"])
  }
}
