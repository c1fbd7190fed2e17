/// Events of the law that no table of steps holds, and why not (不另立事实的行为).
enum NoFact {
  static let reasons: [String: String] = [
    "operation.permit_lapsed": "the clock's: it follows from what the permit rests on",
    "filing.window_opened": "the clock's: it follows from the certificate's period",
    "filing.lapsed": "the clock's: it follows from the certificate's period",
  ]
}
