import PQ
import Store

/// One paper, kept and linked (证明材料样例).
enum EvidenceScene {
  static let bytes = Array("%PDF-1.4\n责任书".utf8)
  static let digest = "6202cbbf283fb515e0040afa1d70a29cb12e0885257ac6ee59183a627c09986c"
  static let fact: Int64 = 1

  static func keep(in book: EvidenceBook) async throws {
    try await book.choose(.database, by: "甲", paper: "〔2026〕1号")
    let evidence = try await book.add(bytes, name: "责任书.pdf", by: "甲")
    try await book.link(fact, [evidence.sha256], by: "甲")
  }
}
