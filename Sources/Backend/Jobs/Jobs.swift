internal import Casework
internal import Foundation
internal import HTTPTypes
internal import PQ
internal import Registry
internal import Store
internal import Wording

/// The clerk who does what takes long (排队办理): one job of each kind at a time, the others in the order they came.
///
/// A job is done under the scope of whoever asked for it, and is written down from its first moment, so that it is found
/// again when this process is gone.
actor Jobs {
  /// The most jobs of a kind that may wait.
  static let mostWaiting = 16
  /// For how long the files of a job are kept.
  static let keeping = 7 * 86_400

  private let office: Office
  private let clerk = Int32.random(in: 1...Int32.max)
  private var lines: [Job.Kind: [Waiting]] = [:]
  private var expected: [Job.Kind: Int] = [:]
  private var running: [Job.Kind: JobID] = [:]
  private var live: [JobID: Live] = [:]
  private var shift: Shift?
  private var isClosing = false
  private var closers: [CheckedContinuation<Void, Never>] = []

  private struct Waiting {
    let id: JobID
    let errand: Errand
    let language: Language
    let book: JobBook
  }

  /// A job that has not ended: how it stands, who watches it, what does it.
  private struct Live {
    var job: Job
    let book: JobBook
    var watchers: [Int: AsyncStream<Job>.Continuation] = [:]
    var work: Task<Errand.Outcome, any Error>?
    var isCancelled = false
  }

  init(_ office: Office) { self.office = office }

  /// Takes an errand in; it is done when its turn comes.
  func take(_ errand: Errand, for visitor: Visitor, at now: Instant) async throws -> Job {
    guard !isClosing else { throw Problem.closing }
    guard lines[errand.kind, default: []].count + expected[errand.kind, default: 0] < Self.mostWaiting else {
      throw Problem.tooManyJobs
    }
    expected[errand.kind, default: 0] += 1
    defer { expected[errand.kind, default: 0] -= 1 }
    try await begin(at: now)
    let book = office.desks(for: visitor).jobs
    let job = try await book.enter(
      Registrar<PostgresCaseBooks>.chance().retagged(), errand.kind, question: errand.question.document,
      account: visitor.account?.description, party: visitor.person, clerk: clerk)
    live[job.id] = Live(job: job, book: book)
    lines[errand.kind, default: []].append(
      Waiting(id: job.id, errand: errand, language: Language.current, book: book))
    next(errand.kind)
    return job
  }

  /// How a job stands that has not ended here; nil for any other.
  func standing(of id: JobID) -> Job? { live[id]?.job }

  /// How a job stands, now and at each turn, to its end; nothing of one that is not under way here.
  func watch(_ id: JobID) -> AsyncStream<Job> {
    let (stream, continuation) = AsyncStream<Job>.makeStream()
    guard let job = live[id]?.job else {
      continuation.finish()
      return stream
    }
    let number = (live[id]?.watchers.keys.max() ?? 0) + 1
    live[id]?.watchers[number] = continuation
    continuation.onTermination = { _ in Task { await self.leave(id, number) } }
    continuation.yield(job)
    return stream
  }

  private func leave(_ id: JobID, _ number: Int) { live[id]?.watchers[number] = nil }

  /// Calls a job off; false where it has ended, or is done elsewhere.
  func cancel(_ id: JobID) async throws -> Bool {
    guard let found = live[id], !found.isCancelled else { return live[id] != nil }
    live[id]?.isCancelled = true
    if let work = found.work {
      work.cancel()
    } else if let place = lines[found.job.kind]?.firstIndex(where: { $0.id == id }) {
      lines[found.job.kind]?.remove(at: place)
      try await end(id) { try await $0.fail(id, problem: Problem.calledOff.json.document) }
    }
    return true
  }

  /// Takes nothing more in, lets what is being done come to its end, and gives up what waits.
  func close() async {
    isClosing = true
    for waiting in lines.values.joined() {
      try? await end(waiting.id) { try await $0.fail(waiting.id, problem: nil) }
    }
    lines = [:]
    if !live.isEmpty { await withCheckedContinuation { closers.append($0) } }
  }

  private func next(_ kind: Job.Kind) {
    guard running[kind] == nil, !(lines[kind] ?? []).isEmpty, let waiting = lines[kind]?.removeFirst() else { return }
    running[kind] = waiting.id
    Task { await perform(waiting, kind) }
  }

  private func perform(_ waiting: Waiting, _ kind: Job.Kind) async {
    let id = waiting.id
    await Language.$current.withValue(waiting.language) {
      // What is called off is the work, not the writing down of its end.
      let work = Task {
        try Task.checkCancellation()
        return try await waiting.errand.perform { try await self.tell(id, $0) }
      }
      live[id]?.work = work
      if live[id]?.isCancelled == true { work.cancel() }
      let outcome = await work.result
      defer { if case .success(let outcome) = outcome, let scratch = outcome.scratch { Scratch.remove(scratch) } }
      do {
        try await end(id) { [isCancelled = live[id]?.isCancelled == true] book in
          switch outcome {
          case .success(let outcome):
            return try await book.finish(id, result: outcome.result.document, files: outcome.files)
          case .failure(let error):
            return try await book.fail(id, problem: (isCancelled ? .calledOff : Problem(error)).json.document)
          }
        }
      } catch {
        // The books are out of reach: the next clerk finds it interrupted.
        live[id]?.job.state = .interrupted
        forget(id)
      }
    }
    running[kind] = nil
    next(kind)
  }

  private func tell(_ id: JobID, _ progress: Job.Progress) async throws {
    guard let book = live[id]?.book else { return }
    try await book.advance(id, progress)
    live[id]?.job.state = .running
    live[id]?.job.progress = progress
    announce(id)
  }

  private func end(_ id: JobID, _ write: (JobBook) async throws -> Job) async throws {
    guard let book = live[id]?.book else { return }
    live[id]?.job = try await write(book)
    forget(id)
  }

  private func announce(_ id: JobID) {
    guard let found = live[id] else { return }
    for watcher in found.watchers.values { watcher.yield(found.job) }
  }

  private func forget(_ id: JobID) {
    announce(id)
    for watcher in live[id]?.watchers.values.map({ $0 }) ?? [] { watcher.finish() }
    live[id] = nil
    guard live.isEmpty else { return }
    shift?.leave.finish()
    shift = nil
    for closer in closers { closer.resume() }
    closers = []
  }

  /// The time in which this clerk is seen to be at work: from the first job that waits to the end of the last.
  private struct Shift {
    let arrival: Task<Void, any Error>
    let leave: AsyncStream<Void>.Continuation
  }

  private func begin(at now: Instant) async throws {
    if let shift { return try await shift.arrival.value }
    let book = office.desks(for: .house).jobs
    let (leaving, leave) = AsyncStream<Void>.makeStream()
    let (arrivals, arrive) = AsyncThrowingStream<Void, any Error>.makeStream()
    let kept = Instant(microseconds: now.microseconds - Int64(Self.keeping) * 1_000_000)
    Task { [clerk] in
      do {
        _ = try await book.endAbandoned()
        try await book.clear(before: kept)
        try await book.attend(as: clerk) {
          arrive.finish()
          for await _ in leaving {}
        }
      } catch {
        arrive.finish(throwing: error)
      }
    }
    let arrival = Task { for try await _ in arrivals {} }
    shift = Shift(arrival: arrival, leave: leave)
    do {
      try await arrival.value
    } catch {
      shift = nil
      throw error
    }
  }
}

extension Visitor {
  /// The office itself, where nobody asked.
  static let house = Visitor.office(named: "mlps")
}

extension Problem {
  static var closing: Problem {
    Problem(
      .serviceUnavailable,
      Reason("closing", say("本服务正在停止", "the server is closing"), cure: say("稍后再试", "try again later")),
      headers: [.retryAfter: "30"])
  }

  static var tooManyJobs: Problem {
    Problem(
      .tooManyRequests,
      Reason(
        "too_many_jobs", say("排队的事已有 \(Jobs.mostWaiting) 件", "\(Jobs.mostWaiting) jobs wait already"),
        cure: say("稍后再试", "try again later")), headers: [.retryAfter: "60"])
  }

  static var calledOff: Problem { Problem(.conflict, Reason("cancelled", say("已取消", "called off"))) }
}
