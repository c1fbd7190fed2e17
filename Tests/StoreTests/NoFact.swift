/// Events of the law that no table of steps holds, and why not (不另立事实的行为).
enum NoFact {
  static let reasons: [String: String] = [
    "filing.window_opened": "the clock's: it follows from the certificate's period",
    "filing.lapsed": "the clock's: it follows from the certificate's period",
    "assessment.onsite_finished": "the tester's own affair: the report says when it was issued",
    "assessment.regression_begun": "the tester's own affair: what it changes stands in the report",
    "supervision.planned": "a plan of the police, not told to anybody",
    "supervision.notified": "said in the record of the inspection it announces",
  ]
}
