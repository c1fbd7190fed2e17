internal import Casework
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Store
internal import Wording

extension Routes {
  /// What takes long: how it stands, what came of it, and calling it off.
  static let jobs: [Route] = [
    .get("/v1/jobs") { call in .answer(JobAnswer.list(try await call.desks.jobs.latest(100))) },
    .get(
      "/v1/jobs/{id}",
      query: [Parameter("wait", .count, "至多等待几秒,办结即答(不超过30)", "wait for its end, so many seconds at most (30)")]
    ) { call in
      var job = try await call.job()
      if let seconds = try call.count("wait"), !job.state.isEnded {
        await call.jobs.wait(for: job.id, atMost: min(seconds, 30))
        job = try await call.job()
      }
      return .answer(JobAnswer(job: job, files: try await call.desks.jobs.files(of: job.id)).answer)
    },
    .get("/v1/jobs/{id}/events") { call in
      let job = try await call.job()
      let jobs = call.jobs
      let book = call.desks.jobs
      return Reply(
        content: .events {
          AsyncThrowingStream { continuation in
            let task = Task {
              var last: Job.State?
              for await standing in await jobs.watch(job.id) {
                continuation.yield(JobAnswer(job: standing).event)
                last = standing.state
              }
              // It may have ended before anybody watched.
              if last?.isEnded != true, let now = try? await book.find(job.id) {
                continuation.yield(JobAnswer(job: now).event)
              }
              continuation.finish()
            }
            continuation.onTermination = { _ in task.cancel() }
          }
        })
    },
    .get("/v1/jobs/{id}/files/{name}") { call in
      let job = try await call.job()
      return Reply(content: .stored(try await call.desks.copy(call.place("name"), of: job)))
    },
    .get(
      "/v1/jobs/{id}/result",
      query: [Parameter("remarks_only", .flag, "只列意见,不列将登记什么", "remarks only, not what is proposed")]
    ) { call in
      try await call.result(of: try await call.job())
    },
    .post("/v1/jobs/{id}/cancellation") { call in
      let job = try await call.job()
      guard try await call.jobs.cancel(job.id) else {
        throw Problem(
          .conflict,
          .init("job_ended", say("已\(job.state.word),不能取消", "it is \(job.state.word) and cannot be called off")))
      }
      await call.jobs.wait(for: job.id, atMost: 5)
      return .answer(JobAnswer(job: try await call.job()).answer)
    },
  ]
}

extension Job {
  /// What it came to, as a document; nil until it is done.
  @inline(never) fileprivate func outcome() -> JSONValue? {
    state == .done ? result.flatMap(JSONValue.init(document:)) : nil
  }
}

extension Problem {
  fileprivate static func notDone(_ job: Job) -> Problem {
    Problem(.conflict, .init("job_not_done", say("尚未办结,或未办成", "it is not done"), cure: "GET /v1/jobs/\(job.id)"))
  }

  fileprivate static func noFile(_ name: String) -> Problem {
    .notFound(say("没有文件“\(name)”;文件保留七天", "there is no file “\(name)”; files are kept for a week"))
  }
}

extension Desks {
  /// A file of a job outside the books: whoever fetches it may be slow, and holds no session meanwhile.
  fileprivate func copy(_ name: String, of job: Job) async throws -> StoredFile {
    // A name that the books hold is no path.
    guard let line = try await jobs.files(of: job.id).first(where: { $0.name == name }) else {
      throw Problem.noFile(name)
    }
    let folder = try Scratch.make()
    do {
      let path = folder.appending(path: line.name)
      guard FileManager.default.createFile(atPath: path.path(percentEncoded: false), contents: nil) else {
        throw CocoaError(.fileWriteUnknown)
      }
      let file = try FileHandle(forWritingTo: path)
      let isThere = try await jobs.file(line.name, of: job.id) { try file.write(contentsOf: $0) }
      try file.close()
      guard isThere else { throw Problem.noFile(name) }
      return StoredFile(line.name, type: line.mediaType, in: folder)
    } catch {
      Scratch.remove(folder)
      throw error
    }
  }
}

extension Call {
  // Not inlined, nor what it calls: the optimiser of Swift 6.3 cannot split such a coroutine, and crashes.
  @inline(never) fileprivate func result(of job: Job) async throws -> Reply {
    guard let result = job.outcome() else { throw Problem.notDone(job) }
    if job.kind == .report { return .answer(PrintedAnswer(result).answer) }
    let plan = try await plan(of: job)
    return .answer(PlanAnswer(plan).answer(remarksOnly: isSet("remarks_only")))
  }

  /// The job that the path names, as it stands; that of another is not there.
  func job() async throws -> Job {
    guard let id = JobID(place("id")), let written = try await desks.jobs.find(id) else {
      throw Problem.notFound(say("没有这件事“\(place("id"))”", "there is no job “\(place("id"))”"))
    }
    guard !written.state.isEnded else { return written }
    if let standing = await jobs.standing(of: id) { return standing }
    // It ended between the two.
    return try await desks.jobs.find(id) ?? written
  }

  /// That an errand was taken in, and where it is found.
  func accepted(_ errand: Errand) async throws -> Reply {
    let job = try await jobs.take(errand, for: visitor, at: now)
    var reply = Reply.answer(JobAnswer(job: job).answer, .accepted)
    reply.headers[.location] = "/v1/jobs/\(job.id)"
    return reply
  }
}

extension Jobs {
  /// Returns when a job has ended, or after so many seconds.
  nonisolated func wait(for id: JobID, atMost seconds: Int) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { for await _ in await self.watch(id) {} }
      group.addTask { try? await Task.sleep(for: .seconds(seconds)) }
      await group.next()
      group.cancelAll()
    }
  }
}
