import Testing

@testable import Wording

@Suite struct `A JSON document` {
  @Test func `a document is written as JSON has it, in its order`() {
    let value = JSONValue.object([
      ("乙", .array([.int(-1), .number("1.50"), .bool(true), .null])), ("甲", .text("a\"\\\n\r\t\u{1}\u{1f}é\u{7f}😀")),
      ("", .object([])), ("空", .array([])),
    ])
    #expect(
      value.document
        == #"{"乙":[-1,1.50,true,null],"甲":"a\"\\\n\r\t\u0001\u001fé"# + "\u{7f}" + #"😀","":{},"空":[]}"#)
    #expect(JSONValue.quoted("") == "\"\"")
  }

  @Test(arguments: [
    "null", "true", "[]", "{}", "0", "-7", "1.50", "2e3", "\"\"", "\"甲\\\"乙\\n\"",
    #"{"b":1,"a":[1,2,{"c":null}],"b":2}"#, "123456789012345678901234567890",
  ])
  func `is written as it was read, its fields in order`(text: String) {
    #expect(JSONValue(document: text)?.document == text)
  }

  @Test func `is read with its escapes`() throws {
    #expect(JSONValue(document: #" "\u7532\ud83d\ude00\/\t" "#)?.document == #""甲😀/\t""#)
  }

  @Test(arguments: [
    "", " ", "nul", "01", "1.", "-", ".5", "1e", "\"", "\"\n\"", #""\x""#, #""\ud800""#, #""\udc00""#, "[1,]", "[1",
    "{\"a\"}", "{a:1}",
    "{\"a\":1,}", "1 2", "tru", "\"\\u12g4\"", String(repeating: "[", count: 100_000),
  ])
  func `is nothing else`(text: String) {
    #expect(JSONValue(document: text)?.document == nil)
  }
}
