import Statute
import _Scenes

// What is read here is read in a ledger of 聊城.

extension IdentifierKind {
  func validate(_ text: String, on day: Day? = nil) -> Verdict { validate(text, on: day, in: .liaocheng) }
}

extension RegionCode {
  static func read(_ text: String, on day: Day?, imported: Bool = false) -> Reading<RegionCode> {
    read(text, on: day, imported: imported, in: .liaocheng)
  }
}

extension FilingNumber {
  func warnings(issuedOn day: Day) -> [Verdict.Warning] { warnings(issuedOn: day, in: .liaocheng) }
}

extension FilingForm {
  func read(
    _ content: FormContent, level: Level, attachments: Set<String>? = nil, on day: Day? = nil, imported: Bool = false
  ) -> FormReading {
    read(content, level: level, attachments: attachments, on: day, imported: imported, in: .liaocheng)
  }

  func defects(
    in content: FormContent, level: Level, attachments: Set<String>? = nil, on day: Day? = nil
  ) -> [FormDefect] {
    defects(in: content, level: level, attachments: attachments, on: day, in: .liaocheng)
  }
}
