import Casework

/// Numbers of every kind that papers bear (编号), each given once.
struct Codes {
  private var serials: [String: Int] = [:]
  private var domains: Set<String> = []

  private mutating func next(_ series: String) -> Int {
    serials[series, default: 0] += 1
    return serials[series, default: 0]
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// A unified social credit code with both check characters right (GB 32100-2015, GB 11714-1997).
  mutating func creditCode(of category: UnitCategory, region: String) -> String {
    let head =
      switch category {
      case .organ: "11"
      case .institution: "12"
      case .enterprise: "91"
      }
    let body = Codes.padded(710_000 + next("organisation") * 37, 8)
    let organisation = body + String(Codes.organisationCheck(body))
    let code = head + (region.hasPrefix("37") ? region : "371500") + organisation
    return code + String(Codes.creditCheck(code))
  }

  private static func organisationCheck(_ body: String) -> Character {
    let sum = zip(body, [3, 7, 9, 10, 5, 8, 4, 2]).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
    return Array("0X987654321")[sum % 11]
  }

  static func creditCheck(_ code: some StringProtocol) -> Character {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    var (sum, weight) = (0, 1)
    for character in code {
      sum += (alphabet.firstIndex(of: character) ?? 0) * weight
      weight = weight * 3 % 31
    }
    return alphabet[(31 - sum % 31) % 31]
  }

  mutating func unitSerial() -> String { Codes.padded(next("unit"), 5) }

  /// `371500` and the unit's five digits, a hyphen, the year's two and three of the object.
  mutating func filing(unit serial: String, year: Int) -> String {
    "371500\(serial)-\(Codes.padded(year % 100, 2))\(Codes.padded(next("filing \(serial) \(year)"), 3))"
  }

  mutating func report(filing: String, year: Int, tester: Int) -> String {
    "\(filing)-\(Codes.padded(year % 100, 2))-\(Codes.padded(3700 + tester, 4))"
      + "-\(Codes.padded(next("report \(filing) \(year)"), 2))"
  }

  mutating func icpHead() -> String { "鲁ICP备150\(Codes.padded(20000 + next("icp") * 7, 5))号" }
  mutating func police() -> String { "37150002\(Codes.padded(next("police"), 6))" }
  mutating func phone() -> String { "0635-8210\(Codes.padded(next("phone") % 1000, 3))" }

  mutating func certificate(year: Int) -> String { "DJCP\(year)37\(Codes.padded(next("tester"), 4))" }

  mutating func paper(_ head: String, year: Int) -> String {
    "\(head)〔\(year)〕第\(Codes.padded(next("\(head) \(year)"), 3))号(示例)"
  }

  /// The domain, or, if it is taken, the same with a figure after its first label.
  mutating func domain(_ wish: String) -> String {
    var (domain, figure) = (wish, 1)
    while !domains.insert(domain).inserted {
      figure += 1
      var labels = wish.split(separator: ".").map(String.init)
      labels[labels.first == "www" ? 1 : 0] += String(figure)
      domain = labels.joined(separator: ".")
    }
    return domain
  }

  /// An address of the blocks kept for documentation (RFC 5737), which belong to nobody.
  mutating func address() -> String {
    let number = next("address")
    return "\(["192.0.2", "198.51.100", "203.0.113"][number / 254 % 3]).\(number % 254 + 1)"
  }
}
