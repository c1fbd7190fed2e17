public import Casework
public import Statute

/// A way to one act (情景): who and what must be on the books, the acts before it in order, and at last the act itself.
public struct Scene: Sendable {
  /// One wish of a scene.
  public struct Wish: Sendable {
    public let act: any Act
    public let subject: Subject
    public let party: Party
    public let day: Day
    public let document: String?
    /// The identity of the case or subject that it opens, so that later wishes can name it.
    public let opening: Identifier<Subject>

    public init(
      _ act: any Act, on subject: Subject, by party: Party, on day: Day, document: String? = nil,
      opening opened: Subject? = nil
    ) {
      self.act = act
      self.subject = subject
      self.party = party
      self.day = day
      self.document = document
      opening = opened?.id ?? Identifier(high: 0x4000, low: 1 << 63 | 0xff)
    }
  }

  /// One fact that stands without anybody having asked the law for it.
  public struct Given: Sendable {
    public let content: any FactContent
    public let day: Day
    /// The provision of a step that no act of ours takes: what an import entered.
    public let provision: ProvisionRecord?

    public init(_ content: any FactContent, on day: Day) {
      self.content = content
      self.day = day
      provision = nil
    }

    public init<M: Machine>(_ content: any FactContent, on day: Day, as event: M.Event, of machine: M.Type) {
      self.content = content
      self.day = day
      let entry = M.provisions.entry(on: day)
      provision = entry?.value?.first { $0.event == event && $0.from == M.start }
        .map { ProvisionRecord($0, edition: entry?.since ?? day, until: nil) }
    }
  }

  public var registrations: [Registration]
  /// Plain facts, before any act.
  public var given: [Given]
  /// The last one is what the scene is for.
  public var wishes: [Wish]

  public init(registrations: [Registration], given: [Given], wishes: [Wish]) {
    self.registrations = registrations
    self.given = given
    self.wishes = wishes
  }

  /// The scene that goes on from this one by further wishes.
  public func then(_ more: Wish...) -> Scene {
    Scene(registrations: registrations, given: given, wishes: wishes + more)
  }

  /// The books just before the last wish.
  public func played() throws(Refusal) -> PaperRegister {
    var register = PaperRegister()
    for registration in registrations { register.register(registration) }
    for fact in given {
      register.record(
        fact.content, act: fact.provision.map { "\($0.machine).\($0.event)" } ?? fact.content.plainAct,
        stage: fact.provision?.to, on: fact.day)
    }
    for wish in wishes.dropLast() {
      try register.perform(
        wish.act, on: wish.subject, by: wish.party, on: wish.day, document: wish.document, opening: wish.opening)
    }
    return register
  }
}
