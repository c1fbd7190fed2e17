import Foundation
import Logging
import PQ
import Store
import Synchronization

@testable import Backend

/// A house that is open to this machine for one test (开放的窗口), on a port of its own, with what it logs.
struct OpenHouse: Sendable {
  let place: ListeningPlace
  let log: Lines
  private let closing: AsyncStream<Void>.Continuation

  /// The lines of a log, as they come.
  final class Lines: Sendable {
    private let kept = Mutex<[String]>([])
    var all: [String] { kept.withLock { $0 } }
    func add(_ line: String) { kept.withLock { $0.append(line) } }
  }

  /// A database that is not there.
  static let nowhere = "host=/nonexistent-mlps"

  /// Lends the house; `database` nil: one without a database.
  static func use(
    on database: (app: String, reader: String)? = nil, as recognition: Recognition = .credentials,
    under certificate: CertificateFiles? = nil, at instant: Instant? = nil,
    _ change: (inout DoorSettings) -> Void = { _ in },
    _ body: @Sendable @escaping (OpenHouse) async throws -> Void
  ) async throws {
    let office = Office(
      app: Pool(database?.app ?? nowhere, size: 4, acquireTimeout: .milliseconds(300)),
      reader: Pool(database?.reader ?? nowhere, size: 2, acquireTimeout: .milliseconds(300)))
    let log = Lines()
    let logger = Logger(label: "test") { _ in JSONLog { log.add($0) } }
    var settings = DoorSettings(at: ListeningPlace(host: "127.0.0.1", port: 0), under: certificate)
    settings.perAddress = nil
    settings.perAccount = nil
    settings.certificatePause = .zero
    change(&settings)
    let clock: @Sendable () -> Instant = { instant ?? Window.now() }
    let window = Window(office, recognition: recognition, clock: clock, logger: logger)
    let door = try FrontDoor(window, settings, logger: logger)
    let (closed, closing) = AsyncStream<Void>.makeStream()
    let (places, opened) = AsyncStream<ListeningPlace>.makeStream()
    let outcome: Result<Void, any Error>
    do {
      try await withThrowingTaskGroup { group in
        group.addTask {
          defer { opened.finish() }
          try await door.serve(until: closed) { opened.yield($0) }
        }
        group.addTask {
          defer { closing.yield() }
          for await place in places {
            return try await body(OpenHouse(place: place, log: log, closing: closing))
          }
        }
        try await group.waitForAll()
      }
      outcome = .success(())
    } catch {
      outcome = .failure(error)
    }
    await office.close()
    try outcome.get()
  }

  /// Begins to close the house, as a signal does.
  func close() { closing.yield() }

  /// Asks by curl; the target begins with `/`.
  func ask(_ target: String, _ words: String..., scheme: String = "http") async throws -> Said {
    try await Said.curl(["\(scheme)://127.0.0.1:\(place.port)\(target)"] + words)
  }
}
