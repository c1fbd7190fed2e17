public import Statute

/// Which posts may perform which act, and where it is written (办理权限): read off the tables of law and the declarations,
/// never decided here.
public struct Authority: Hashable, Sendable {
  /// One ground on which an act is performed.
  public struct Ground: Hashable, Sendable {
    public let by: Roles
    public let basis: Basis
  }

  public let act: String
  public let term: String
  public let subject: SubjectKind
  /// In the order of the table, each once.
  public let grounds: [Ground]

  /// The roles any one of which will do.
  public var by: Roles { grounds.reduce(into: []) { $0.formUnion($1.by) } }

  /// The posts whose holders may perform it.
  public var posts: [Post] { Post.acting(in: by) }

  /// For every act, on a day.
  public static func all(on day: Day) -> [Authority] { Acts.all.map { of($0, on: day) } }

  /// For one act, on a day; without grounds where no law speaks of it that day.
  public static func of(_ act: any Act.Type, on day: Day) -> Authority {
    let grounds =
      if let step = act as? any Step.Type {
        grounds(of: step, on: day)
      } else if let declaration = act as? any Declaration.Type {
        [Ground(by: declaration.by, basis: declaration.basis)]
      } else {
        [Ground]()
      }
    return Authority(act: act.name, term: act.term, subject: act.subject, grounds: grounds)
  }

  private static func grounds<S: Step>(of step: S.Type, on day: Day) -> [Ground] {
    var grounds: [Ground] = []
    for provision in S.Law.provisions[on: day] ?? [] where provision.event == S.event {
      let ground = Ground(by: provision.by, basis: provision.basis)
      if !grounds.contains(ground) { grounds.append(ground) }
    }
    return grounds
  }
}
