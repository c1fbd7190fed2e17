public import Casework
public import PQ

/// Something asked for now and done by and by (排队办理的事).
public struct Job: Sendable {
  public let id: JobID
  public let kind: Kind
  /// The name that the books keep of who asked.
  public let party: String
  /// What was asked, as JSON.
  public let question: String
  public var state: State
  public var progress: Progress
  public let madeAt: Instant
  public var endedAt: Instant?
  /// What came of it, as JSON; only of one that is done.
  public var result: String?
  /// Why nothing came of it, as a JSON problem; only of one that failed.
  public var problem: String?

  public enum Kind: String, CaseIterable, Sendable {
    /// A file is read, and a plan drawn (导入计划).
    case plan = "import"
    /// Books are printed (出表).
    case report
  }

  public enum State: String, CaseIterable, Sendable {
    case queued, running, done, failed
    /// The process that did it is gone.
    case interrupted

    public var isEnded: Bool { self != .queued && self != .running }
  }

  /// How far it has come: so many steps of so many, and what is being done.
  public struct Progress: Hashable, Sendable {
    public var done: Int
    public var total: Int
    public var word: String

    public init(_ done: Int, of total: Int, _ word: String) {
      self.done = done
      self.total = total
      self.word = word
    }
  }
}

public enum JobTag: Sendable {}
public typealias JobID = Identifier<JobTag>
