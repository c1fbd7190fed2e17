import PQ

@testable import Store

/// The statements of the audit chain (审计链语句).
enum AuditStatementsAsked {
  static let all: [any Statement] = [
    ChainHeadAt(instant: .infinity), ChainHashAt(place: 1), ChainFaults(),
    ChainLinks(after: 0, limit: 10, filter: AuditFilter()),
    NoteEvent(event: AuditEvent(.exported, party: "甲", address: "10.0.0.1", particulars: ["book": "book1"])),
  ]
}
