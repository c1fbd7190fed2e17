import Casework
import Sample

/// A fingerprint of a history (FNV-1a, 64 bits) over what it says.
enum Digest {
  static func of(_ history: [Batch]) -> UInt64 {
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for batch in history {
      // Fact by fact: how a whole one prints depends on where its parts are kept.
      let facts = batch.decision.facts.map {
        "\($0.content) \($0.actedOn as Any) \($0.document ?? "") \($0.correction as Any)"
      }
      for byte in "\(batch.recordedAt)\(batch.decision.registrations)\(facts)".utf8 {
        digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    return digest
  }
}
