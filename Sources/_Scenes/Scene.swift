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
    /// With the provision of a step that no act of ours takes: what an import entered.
    public let entry: Deed.Entry
    public let day: Day

    public var content: any FactContent { entry.content }
    public var provision: ProvisionRecord? { entry.provision }

    public init(_ content: any FactContent, on day: Day) {
      entry = Deed.Entry(content)
      self.day = day
    }

    /// Traps when the law of the day begins no case by that event.
    public init<M: Machine>(_ content: any FactContent, on day: Day, as event: M.Event, of machine: M.Type) {
      guard let edition = M.provisions.entry(on: day),
        let provision = edition.value?.first(where: { $0.event == event && $0.from == M.start })
      else { preconditionFailure("no case of \(M.name) begins by \(event.rawValue) on \(day)") }
      entry = Deed.Entry(content, under: Taken<M>(provision: provision, edition: edition.since))
      self.day = day
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
