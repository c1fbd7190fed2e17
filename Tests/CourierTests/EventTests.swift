import Foundation
import Testing

@testable import Courier

/// Against a real server on this machine.
@Suite struct `A stream of events` {
  // As long as a busy machine needs.
  private let courier = HTTPCourier(timeout: .seconds(900))

  private func address(_ text: String) -> String {
    let told = Data(text.utf8).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
    return "/events?text=\(told.replacing("=", with: "%3D"))"
  }

  /// What came, and how it ended.
  private func all(_ events: ServerSentEvents) async -> ([ServerSentEvent], CourierFailure?) {
    var all: [ServerSentEvent] = []
    do throws(CourierFailure) { for try await event in events { all.append(event) } } catch { return (all, error) }
    return (all, nil)
  }

  @Test func `events come as they were sent, byte by byte`() async throws {
    let server = try WebServer()
    let text = ": hello\r\n\r\nid: 1\r\nevent: due\r\ndata: 备案\r\ndata: 证明\r\n\r\ndata: 2\n\ndata: half"
    let (events, failure) = await all(courier.events(try CourierRequest(url: server.url(address(text)))))
    #expect(failure == nil)
    #expect(events.map(\.name) == ["due", "message"])
    #expect(events.map(\.data) == ["备案\n证明", "2"])
    #expect(events.map(\.id) == ["1", "1"])
  }

  @Test func `each loop asks anew`() async throws {
    let server = try WebServer()
    let events = courier.events(try CourierRequest(url: server.url(address("data: 1\n\n"))))
    for _ in 0..<2 { #expect(await all(events).0.map(\.data) == ["1"]) }
  }

  @Test func `the connection is closed when the loop is left`() async throws {
    let server = try WebServer()
    for try await event in courier.events(try CourierRequest(url: server.url("/one-event"))) {
      #expect(event == ServerSentEvent(name: "due", data: "1", id: "7", retry: nil))
      break
    }
    #expect(try await courier.send(CourierRequest(url: server.url("/gone"))).status == 200)
  }

  @Test func `it ends with its task, and says so`() async throws {
    let server = try WebServer()
    let (begun, sign) = AsyncStream.makeStream(of: Void.self)
    let events = courier.events(try CourierRequest(url: server.url("/one-event")))
    let task = Task { () -> CourierFailure? in
      do throws(CourierFailure) { for try await _ in events { sign.yield() } } catch { return error }
      return nil
    }
    for await _ in begun { break }
    task.cancel()
    #expect(await task.value == .cancelled(host: server.host))
    #expect(try await courier.send(CourierRequest(url: server.url("/gone"))).status == 200)
  }

  @Test func `silence is a failure, and so are a cut and an event too large`() async throws {
    let server = try WebServer()
    let short = Duration.seconds(1)
    for (path, count) in [("/one-event", 1), ("/slow", 0)] {
      let quiet = courier.events(try CourierRequest(url: server.url(path)), silence: short)
      let (events, failure) = await all(quiet)
      #expect(events.count == count)
      #expect(failure == .timedOut(host: server.host, .event, after: short))
    }
    let cut = courier.events(try CourierRequest(url: server.url("/cut-chunks?kind=text/event-stream")))
    let (events, failure) = await all(cut)
    #expect(events.map(\.data) == ["1"])
    #expect(failure == .cutOff(host: server.host, received: 9, expected: nil))
    let large = courier.events(try CourierRequest(url: server.url("/one-event"), to: .memory(limit: 9)))
    #expect(await all(large).1 == .tooLarge(host: server.host, limit: 9))
  }

  @Test func `an answer that is no stream is told whole, and no content is the end`() async throws {
    let server = try WebServer()
    let (events, failure) = await all(courier.events(try CourierRequest(url: server.url("/nowhere"))))
    guard events.isEmpty, case .notEvents(host: server.host, let reply)? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(reply.status == 404 && reply.text == #"{"title":"no"}"#)
    let none = await all(courier.events(try CourierRequest(url: server.url("/no-more-events"))))
    #expect(none.0 == [] && none.1 == nil)
    let (_, plain) = await all(courier.events(try CourierRequest(url: server.url("/empty"))))
    #expect(String(describing: plain).contains("200"))
  }

  @Test func `who is slow holds the server back, and loses nothing`() async throws {
    let server = try WebServer()
    let (outcomes, continuation) = AsyncStream.makeStream(of: EventOutlet.Outcome.self)
    let outlet = EventOutlet(continuation)
    let request = try CourierRequest(url: server.url("/endless-events"))
    let errand = Errand(courier: courier, request: request, timeout: nil, silence: .seconds(60), bell: outlet.bell)
    Thread.detachNewThread { errand.run(outlet) }
    var number = 0
    for await outcome in outcomes {
      // One piece off the wire is 16 KiB, and no event has less than nine bytes.
      #expect(outlet.count <= 256 + 16384 / 9)
      #expect(try outcome.get().data == "\(number)")
      outlet.taken()
      number += 1
      if number == 20_000 { break }
    }
    #expect(number == 20_000)
  }
}
