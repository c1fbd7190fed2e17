/// The checked-in files beside the tests.
enum Fixtures {
  static func good(_ name: String) -> String { folder + "/good/" + name }
  static func bad(_ name: String) -> String { folder + "/bad/" + name }

  private static let folder: String = {
    let file = #filePath
    return String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)])
  }()
}
