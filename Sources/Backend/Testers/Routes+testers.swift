internal import Casework
internal import Store

extension Routes {
  /// What testers did while they were suspended.
  static let testers: [Route] = [
    .get("/v1/testers/{id}/suspensions") { call in
      let tester = try await call.subject(.tester)
      return .answer(try await call.desks.gate.suspensions(of: tester.id.retagged()).answer)
    }
  ]
}
