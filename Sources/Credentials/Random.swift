/// Chance that nobody can foresee (随机数), from the kernel.
enum Random {
  static func bytes(_ count: Int) -> [UInt8] {
    var source = SystemRandomNumberGenerator()
    return (0..<count).map { _ in source.next() }
  }
}
