import Testing

@testable import Backend

@Suite struct `What can be asked at the window` {
  @Test func `no two routes answer the same request`() {
    let places = Routes.all.map { "\($0.method) \($0.path)" }
    #expect(Set(places).count == places.count)
  }
}
