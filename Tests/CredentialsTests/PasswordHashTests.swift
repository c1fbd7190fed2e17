import Testing

@testable import Credentials

@Suite struct `A password's hash` {
  private static let cheap = HashingCost(rounds: 4)!

  @Test func `it is scrypt as RFC 7914 has it`() throws {
    let cost = try #require(HashingCost(rounds: 10, blockSize: 8, parallelism: 16))
    let key = PasswordHash.derive("password", cost: cost, salt: Array("NaCl".utf8), count: 64)
    #expect(
      key.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        == "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"
    )
  }

  @Test func `it says how it was made, and is read back`() throws {
    let hash = PasswordHash(of: "春风不度玉门关", cost: Self.cheap)
    #expect(hash.line.hasPrefix("$scrypt$ln=4,r=8,p=1$"))
    let read = try #require(PasswordHash(hash.line))
    #expect(read == hash)
    #expect(read.isOf("春风不度玉门关"))
    #expect(!read.isOf("春风不度玉门"))
    #expect(!read.isOf(""))
  }

  @Test func `two hashes of one password differ`() {
    #expect(PasswordHash(of: "甲", cost: Self.cheap) != PasswordHash(of: "甲", cost: Self.cheap))
  }

  @Test func `what looks alike is the same password`() {
    // A full-width letter, and an accent typed apart.
    let hash = PasswordHash(of: "Ａe\u{301}", cost: Self.cheap)
    #expect(hash.isOf("Aé"))
  }

  @Test(arguments: [
    "", "$scrypt$", "$scrypt$ln=4,r=8,p=1$", "$scrypt$ln=4,r=8,p=1$AAAA$AAAA", "$bcrypt$ln=4,r=8,p=1$a$b",
    "$scrypt$ln=40,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
  ])
  func `what is no such line is not read`(_ line: String) {
    #expect(PasswordHash(line) == nil)
  }

  @Test func `one made at another cost wants to be made anew`() throws {
    let hash = PasswordHash(of: "甲", cost: Self.cheap)
    #expect(!hash.needsRehash(at: Self.cheap))
    #expect(hash.needsRehash())
    #expect(HashingCost.standard == HashingCost(rounds: 16, parallelism: 2))
  }

  @Test func `nothing is the password of the decoy`() {
    for password in ["", "0", "password"] { #expect(!PasswordHash.decoy(cost: Self.cheap).isOf(password)) }
  }

  @Test func `bytes are equal or not, whatever their number`() {
    #expect(areEqual([], []))
    #expect(areEqual([1, 2], [1, 2]))
    #expect(!areEqual([1, 2], [1, 3]))
    #expect(!areEqual([1, 2], [1]))
  }
}

@Suite struct `The hashing room` {
  @Test func `it lets in so many at once, seats so many, and turns the rest away`() async throws {
    let room = HashingRoom(places: 1, seats: 1)
    let (started, begin) = AsyncStream<Void>.makeStream()
    let gate = Gate()
    let first = Task {
      try await room.work {
        begin.yield()
        gate.pass()
        return 1
      }
    }
    for await _ in started { break }
    // One of two sits and has its turn; the other finds no seat, and lets the first go on.
    let found = await withTaskGroup(of: Int.self) { group in
      for number in 2...3 {
        group.addTask {
          do { return try await room.work { number } } catch {
            gate.open()
            return 0
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(found.count { $0 == 0 } == 1)
    #expect(try await first.value == 1)
  }

  @Test func `it hashes and verifies`() async throws {
    let room = HashingRoom(places: 2, seats: 8)
    let cost = try #require(HashingCost(rounds: 4))
    let hash = try await room.hash("甲乙丙", cost: cost)
    #expect(try await room.verify("甲乙丙", against: hash))
    #expect(try await !room.verify("甲乙", against: hash))
  }
}
