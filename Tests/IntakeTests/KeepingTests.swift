import Casework
import Intake
import Registry
import Statute
import Testing

@Suite struct KeepingTests {
  /// FNV-1a: a test needs a digest, not a strong one.
  static func digest(_ bytes: [UInt8]) -> String {
    String(bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 16)
  }

  @Test(arguments: 0..<40)
  func `a plan read back is the plan that was written`(_ seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    let rows = Sample.rows(12, using: &dice)
    let first = try plan(csv(ledgerHeadings, rows), seed: dice.next())
    let second = try plan(
      csv(ledgerHeadings, Sample.changed(rows, using: &dice)), LedgerIndex().after(first), seed: dice.next())
    for plan in [first, second] {
      let bytes = plan.encoded(digest: KeepingTests.digest)
      #expect(try Plan(decoding: bytes, digest: KeepingTests.digest) == plan)
    }
  }

  @Test func `odd characters survive`() throws {
    let plan = try ledger(goodRow.with(["联系人": "~", "备注": "甲\\乙\t丙", "接入地": "a\"b"]))
    let bytes = plan.encoded(digest: KeepingTests.digest)
    #expect(try Plan(decoding: bytes, digest: KeepingTests.digest) == plan)
    let words = plan.decision.facts.map(FactWording.words)
    #expect(words.contains("定级 第三级（2015-12-01）") && !words.contains { $0.hasPrefix("其他事实") })
  }

  @Test func `a plan of findings survives`() throws {
    let books = LedgerIndex().after(try ledger(goodRow))
    let plan = try plan(csv(findingHeadings, [FindingsTests.closed]), books)
    #expect(try Plan(decoding: plan.encoded(digest: KeepingTests.digest), digest: KeepingTests.digest) == plan)
  }

  @Test func `a changed, cut or foreign file is not a plan`() throws {
    let bytes = try ledger(goodRow).encoded(digest: KeepingTests.digest)
    func read(_ bytes: [UInt8]) throws { _ = try Plan(decoding: bytes, digest: KeepingTests.digest) }
    var changed = bytes
    changed[bytes.count / 2] ^= 1
    #expect(throws: PlanFault.digestDiffers) { try read(changed) }
    #expect(throws: PlanFault.notAPlan) { try read(Array(bytes.dropLast(10))) }
    #expect(throws: PlanFault.notAPlan) { try read(Array("{}".utf8)) }
    let other = Array(String(decoding: bytes, as: UTF8.self).replacing("mlps-plan\t1", with: "mlps-plan\t9").utf8)
    #expect(throws: PlanFault.unknownVersion("9")) { try read(other) }
    // Whatever the bytes, with a digest that fits, a fault is thrown and nothing traps.
    var dice = Dice(seed: 5)
    for _ in 0..<300 {
      var broken = bytes
      for _ in 0..<3 {
        broken[Int.random(in: 12..<bytes.count - 30, using: &dice)] = UInt8.random(in: 9...126, using: &dice)
      }
      _ = try? Plan(decoding: broken) { _ in
        String(decoding: broken.dropLast().suffix(while: { $0 != 0x0A }), as: UTF8.self).replacing("digest\t", with: "")
      }
    }
  }
}

extension Collection {
  fileprivate func suffix(while holds: (Element) -> Bool) -> [Element] {
    Array(reversed().prefix(while: holds).reversed())
  }
}
