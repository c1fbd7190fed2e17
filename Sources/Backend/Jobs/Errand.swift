internal import Foundation
internal import Store
internal import Wording

/// What a job is to do (交办事项): a question, and how it is answered.
struct Errand: Sendable {
  let kind: Job.Kind
  /// What was asked, for whoever looks at the job.
  let question: JSONValue
  let perform: @Sendable (_ tell: @escaping Telling) async throws -> Outcome

  /// By which it says how far it has come.
  typealias Telling = @Sendable (Job.Progress) async throws -> Void

  /// What came of it.
  struct Outcome: Sendable {
    let result: JSONValue
    let files: [JobFile]
    /// Where they stand until they are kept; nobody needs it then.
    var scratch: URL?
  }
}
