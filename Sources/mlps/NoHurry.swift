import Dispatch
import Glibc
import PQ

/// Work that everything else on this machine goes before (不急的事); whoever breaks it off finds his terminal as it was.
enum NoHurry {
  static func perform<Value>(_ work: () async throws -> Value) async throws -> Value {
    guard let group = ScheduledGroup.own else { return try await work() }
    let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        group.rise()
        signal(number, SIG_DFL)
        raise(number)
      }
      source.resume()
      return (number, source)
    }
    defer {
      for (number, source) in sources {
        source.cancel()
        signal(number, SIG_DFL)
      }
    }
    return try await group.givingWay(work)
  }
}
