/// A fact of a table that nobody decides on (未用作办理依据的事实).
public struct OtherFact: FactContent {
  public static let table = ""
  public let subject: Subject

  public init(of subject: Subject) { self.subject = subject }
}
