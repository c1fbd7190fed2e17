import Dispatch
import Glibc

/// Signals that this program hears in place of being ended by them (信号): from when this is there until its end.
struct HeardSignals {
  private let sources: [any DispatchSourceSignal]

  /// Waits until they are heard: one that came before then ends the program as ever, none is lost.
  init(_ numbers: [Int32], on queue: DispatchQueue = .global(), _ hear: @escaping (_ number: Int32) -> Void) {
    let registered = DispatchGroup()
    sources = numbers.map { number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      registered.enter()
      source.setRegistrationHandler { registered.leave() }
      source.setEventHandler { hear(number) }
      source.resume()
      return source
    }
    registered.wait()
  }

  /// From here on they end the program again.
  func end() {
    for source in sources {
      source.cancel()
      signal(Int32(source.handle), SIG_DFL)
    }
  }
}
