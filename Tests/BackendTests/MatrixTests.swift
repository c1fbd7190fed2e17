import Casework
import Foundation
import PQ
import Statute
import Store
import Testing
import _TestKit

@testable import Backend

/// Every route, asked by everybody, of what is his own and of what is another's.
@Suite struct `Who is told what at the window` {
  @Test func `every route has its line, and no line is of a route that is gone`() {
    let lines = Set(MatrixCase.all.map(\.route))
    let routes = Set(Routes.all.map(MatrixCase.name))
    #expect(routes.subtracting(lines).sorted() == [], "a route that nobody has spoken for")
    #expect(lines.subtracting(routes).sorted() == [], "a line without a route")
  }

  @Test func `everybody gets his own, and of another's what he gets of nothing`() async throws {
    try await MatrixWalk.use { walk in
      for line in MatrixCase.all { try await walk.ask(line) }
      walk.faults.report()
    }
  }
}
