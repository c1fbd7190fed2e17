import PQ
import Testing

@Suite struct RestartTests {
  private struct Insert: Statement {
    static let sql = "insert into mark (id) values ($1)"
    let id: Int
    func bind(to parameters: inout Parameters) { parameters.append(id) }
  }

  private struct Marks: Statement {
    static let sql = "select id from mark"
    typealias Answer = Single<Int>
  }

  @Test func `a server restarted under load loses no acknowledged write`() async throws {
    let server = TestServer()
    defer { server.remove() }
    let pool = Pool(server.conninfo, size: 4, acquireTimeout: .seconds(60))
    try await pool.withSession { try await $0.run(script: "create table mark (id bigint primary key)") }
    let acknowledged = Collected<Int>()
    let failures = Collected<String>()

    let writers = (0..<6).map { writer in
      Task {
        var id = writer * 1_000_000
        while !Task.isCancelled {
          id += 1
          do {
            if id % 2 == 0 {
              try await pool.transaction { _ = try await $0.execute(Insert(id: id)) }
            } else {
              try await pool.withSession { _ = try await $0.execute(Insert(id: id)) }
            }
            acknowledged.append(id)
          } catch is CancellationError {
          } catch {
            failures.append("\(error)")
          }
        }
      }
    }
    for _ in 0..<2 {
      let before = acknowledged.all.count
      #expect(await eventually { acknowledged.all.count > before + 200 })
      await Task.detached { server.stopAtOnce() }.value
      await Task.detached { server.start() }.value
    }
    let before = acknowledged.all.count
    #expect(await eventually { acknowledged.all.count > before + 200 })
    for writer in writers { writer.cancel() }
    for writer in writers { await writer.value }

    let written = Set(try await pool.withSession { try await $0.fetchAll(Marks()).map { $0.value } })
    let missing = Set(acknowledged.all).subtracting(written)
    #expect(missing.isEmpty)
    #expect(!failures.all.isEmpty, "the restart went unnoticed, so nothing was tested")
    await pool.close()
  }
}
