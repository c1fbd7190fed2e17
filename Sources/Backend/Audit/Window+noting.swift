internal import Casework
internal import Foundation
internal import HTTPTypes
internal import Logging
internal import Store
internal import Wording

extension Window {
  /// Notes in the audit chain that something was taken out, or somebody came or went, before it is handed over: without
  /// the note there is no answer.
  func note(_ reply: Reply, to call: Call, by route: Route, as form: Form) async throws {
    let isTakenOut =
      switch reply.content {
      case .file, .stored: route.audience != .everybody
      case .answer: form == .csv && route.audience != .everybody
      default: false
      }
    guard let kind = isTakenOut ? .exported : route.trace else { return }
    var particulars: [String: String] = [:]
    switch reply.content {
    case .file(let name, _, _): particulars["file"] = String(name.prefix(200))
    case .stored(let file): particulars["file"] = String(file.name.prefix(200))
    default: break
    }
    try await note(
      kind, by: call.notes.visitor ?? call.visitor, from: call.address, at: route, call.path, particulars)
  }

  /// Notes that somebody was refused: a sign-in, an act, or what he may not do. The refusal itself stands in any case.
  func note(
    refusal error: any Error, of visitor: Visitor?, from address: String, at route: Route, _ words: [String: String],
    _ notes: Notes
  ) async {
    let problem = Problem(error)
    let isAct = [Route.Repetition.byReceipt].contains(route.repetition) && route.method == .post
    let kind: AuditEvent.Kind
    switch error {
    case AccessRefusal.signInFailed, AccessRefusal.notProven: kind = .signInFailed
    case AccessRefusal.lockedOut: kind = .lockedOut
    default:
      if isAct, [403, 409].contains(problem.status) {
        kind = .actRefused
      } else if problem.status == 403 {
        kind = .accessRefused
      } else {
        return
      }
    }
    do {
      try await note(
        kind, by: visitor ?? .nobody, from: address, at: route, words, ["code": problem.reasons.first?.code ?? ""],
        account: notes.account)
    } catch {
      logger.error("not_noted", metadata: ["error": "\(String(reflecting: type(of: error)))"])
    }
  }

  private func note(
    _ kind: AuditEvent.Kind, by visitor: Visitor, from address: String, at route: Route, _ words: [String: String],
    _ particulars: [String: String], account: AccountID? = nil
  ) async throws {
    var particulars = particulars
    particulars["route"] = "\(route.method.rawValue) \(route.path)"
    var event = AuditEvent(kind)
    if let id = words["id"].flatMap({ UUID(uuidString: $0) })?.uuidString.lowercased() {
      event.subject = id
      event.subjectKind = SubjectKind.allCases.first { route.path.hasPrefix("/v1/\($0.plural)/") }?.rawValue
      if event.subjectKind == nil {
        event.subjectKind = route.path.split(separator: "/").dropFirst().first.map(String.init)
      }
    }
    // Of an account nothing is written but its identity.
    for (name, word) in words where name != "id" || event.subject == nil && !route.path.hasPrefix("/v1/accounts/") {
      particulars[name] = String(word.prefix(200))
    }
    event.address = address.isEmpty ? nil : address
    event.account = account?.description
    event.particulars = particulars
    try await office.desks(for: visitor).audit.note(event)
  }
}
