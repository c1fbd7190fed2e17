/// A small generator of the same numbers for the same seed on every machine (Steele, Lea and Flood, 2014).
struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A whole number of the range; our own, because the library does not promise to keep its way of reducing.
  mutating func int(_ range: ClosedRange<Int>) -> Int {
    guard range.lowerBound < range.upperBound else { return range.lowerBound }
    return range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// Whether a thing of that likelihood, in percent, is so.
  mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }

  mutating func pick<Element>(_ choices: [Element]) -> Element { choices[int(0...choices.count - 1)] }

  mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
    var list = list
    for i in stride(from: list.count - 1, to: 0, by: -1) { list.swapAt(i, int(0...i)) }
    return list
  }
}
