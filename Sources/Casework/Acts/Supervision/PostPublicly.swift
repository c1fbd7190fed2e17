public import Statute

/// Makes an overdue item public (挂牌督办).
public struct PostPublicly: Supervising {
  public typealias Law = Supervision
  public static let event = Supervision.Event.postedPublicly

  public var matter: String

  public init(matter: String) { self.matter = matter }

  public static let example = PostPublicly(matter: "逾期未办结,予以挂牌督办")

  public var proses: KeyValuePairs<String, String?> { ["matter": matter] }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(NoticeIssued(notice: file.subject.id.retagged(), matter: matter), under: taken))
  }
}
