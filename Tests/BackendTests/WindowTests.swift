import HummingbirdTesting
import Testing

@testable import Backend

@Test func window() { _ = Window() }
