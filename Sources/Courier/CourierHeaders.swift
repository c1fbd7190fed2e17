/// The headers of a message (标头): in order, a name as often as it was given, its letters large or small.
public struct CourierHeaders: Hashable, Sendable {
  /// One header: a token, and a value on one line.
  public struct Header: Hashable, Sendable {
    public let name: String
    public let value: String
  }

  public private(set) var all: [Header] = []

  public init() {}

  /// Throws as `add` does.
  public init(_ headers: KeyValuePairs<String, String>) throws(CourierRefusal) {
    for (name, value) in headers { try add(name, value) }
  }

  /// As they came from the library, which has taken them apart.
  init(received: [Header]) { all = received }

  /// Adds one more. Throws `CourierRefusal.headerNotALine` for what would begin another header, and
  /// `headerReserved` for those that say where a message ends.
  public mutating func add(_ name: String, _ value: String) throws(CourierRefusal) {
    guard !name.isEmpty, name.utf8.allSatisfy(Self.isToken), value.utf8.allSatisfy(Self.isPrintable) else {
      throw .headerNotALine(name)
    }
    guard !Self.reserved.contains(name.lowercased()) else { throw .headerReserved(name) }
    all.append(Header(name: name, value: value))
  }

  /// The first value of a name.
  public subscript(_ name: String) -> String? { values(name).first }

  /// Every value of a name.
  public func values(_ name: String) -> [String] {
    let name = name.lowercased()
    return all.filter { $0.name.lowercased() == name }.map(\.value)
  }

  private static let reserved: Set<String> = [
    "connection", "content-length", "expect", "host", "te", "trailer", "transfer-encoding", "upgrade",
  ]

  private static func isToken(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }

  private static func isPrintable(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x7F || byte == 0x09 }
}
