public import Statute

/// Calls the one in charge in (约谈提醒) about an item under the campaign's eye.
public struct CallIn: Supervising {
  public typealias Law = Supervision
  public static let event = Supervision.Event.calledIn

  public var person: String
  public var matter: String

  public init(person: String, matter: String) {
    self.person = person
    self.matter = matter
  }

  public static let example = CallIn(person: "刘局长", matter: "督促按期办结")

  public var lines: KeyValuePairs<String, String?> { ["person": person] }
  public var proses: KeyValuePairs<String, String?> { ["matter": matter] }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(
        NoticeIssued(
          notice: file.subject.id.retagged(), matter: matter, kind: .interview, recipient: person),
        under: taken))
  }
}
