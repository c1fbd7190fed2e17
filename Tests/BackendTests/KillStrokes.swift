import _TestKit

/// The kills of a run, drawn beforehand (击杀): spread over all acts, each between the sending of one and its answer.
actor KillStrokes {
  private struct Stroke {
    let victim: KilledHouse.Victim
    /// How many turns of other tasks it is late.
    let turns: Int
  }

  /// By the acts they fall into, counted from 1 as they are begun.
  private let strokes: [Int: Stroke]
  private var begun = 0
  private var last: Task<Void, any Error>?
  private(set) var dealt = 0

  init(_ count: Int, in acts: Int, seed: UInt64) {
    var chance = Shuffler(seed: seed)
    var strokes: [Int: Stroke] = [:]
    for number in 0..<count {
      let part = number * acts / count + 1...(number + 1) * acts / count
      strokes[part.randomElement(using: &chance) ?? 1] = Stroke(
        victim: .allCases.randomElement(using: &chance) ?? .both, turns: .random(in: 0..<4000, using: &chance))
    }
    self.strokes = strokes
  }

  /// To be called when an act has been sent, and its answer read afterwards: so no kill comes after the last act.
  func begin(at house: KilledHouse, _ told: KillTold) async throws {
    begun += 1
    guard let stroke = strokes[begun] else { return }
    let former = last
    let killing = Task {
      try await former?.value
      // Turns are no measure where much else is to be done: the next answer to anyone ends them.
      let answered = told.answered
      for _ in 0..<stroke.turns where told.answered == answered { await Task.yield() }
      try await house.kill(stroke.victim)
    }
    last = killing
    try await killing.value
    dealt += 1
  }
}
