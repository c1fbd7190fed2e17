import Foundation
import Testing

/// Packs of books and what `report check` says of them (`Packs`): a good one, and of each bad one the files that differ
/// from it, with what is said in `said.txt`. `MLPS_RECORD=1` writes the answers anew.
@Suite struct CheckTests {
  private static let packs = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Packs")
  private static let root = packs.appending(path: "../../..").standardizedFileURL.path

  private static let bad =
    ((try? FileManager.default.contentsOfDirectory(atPath: packs.appending(path: "bad").path)) ?? []).sorted()

  /// The good pack with some of its files replaced, in a folder of its own, named `pack`.
  private static func pack(_ name: String?, in folder: Folder) throws {
    let place = URL(filePath: "\(folder.path)/pack")
    try FileManager.default.copyItem(at: packs.appending(path: "good"), to: place)
    guard let name else { return }
    let bad = packs.appending(path: "bad/\(name)")
    for file in try FileManager.default.contentsOfDirectory(atPath: bad.path) where file.hasSuffix(".json") {
      try Data(contentsOf: bad.appending(path: file)).write(to: place.appending(path: file))
    }
  }

  @Test(arguments: bad) func `a bad pack is told each of its faults`(name: String) throws {
    let folder = try Folder()
    try Self.pack(name, in: folder)
    let said = try ["", "--lang en "].map { language in
      try Shell.run("mlps \(language)report check pack", in: folder.path, [:]).map {
        $0.replacing(/\ +/, with: " ").trimmingCharacters(in: .whitespaces)
      }
    }
    for answer in said { #expect(answer.last == "[6]", "\(answer)") }
    let text = said.map { $0.filter { !$0.hasPrefix("─") }.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    let file = Self.packs.appending(path: "bad/\(name)/said.txt")
    if ProcessInfo.processInfo.environment["MLPS_RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test func `a good pack and the packs that are shipped are clean`() throws {
    let folder = try Folder()
    try Self.pack(nil, in: folder)
    #expect(try Shell.run("mlps report check pack", in: folder.path, [:]) == ["没有缺陷"])
    #expect(try Shell.run("mlps --lang en report check pack/", in: folder.path, [:]) == ["no fault"])
    #expect(try Shell.run("mlps report check pack --format json", in: folder.path, [:]) == ["[]", "没有缺陷"])
    for file in try FileManager.default.contentsOfDirectory(atPath: "\(Self.root)/Reports") {
      guard FileManager.default.fileExists(atPath: "\(Self.root)/Reports/\(file)/campaign.json") else { continue }
      let said = try Run.mlps(["report", "check", "\(Self.root)/Reports/\(file)"])
      #expect(said == Run(out: "", err: "没有缺陷\n", code: 0))
    }
    // Nothing was opened for it.
    #expect(!FileManager.default.fileExists(atPath: folder.home))
  }

  @Test func `of one file that file's faults alone are told`() throws {
    let folder = try Folder()
    try Self.pack("everything-at-once", in: folder)
    let said = try Shell.run("mlps report check pack/checks.json --format json", in: folder.path, [:])
    let faults = try JSONDecoder().decode([Fault].self, from: Data(said.dropLast(2).joined().utf8))
    #expect(faults.map(\.file) == ["pack/checks.json", "pack/checks.json"])
    #expect(faults.map(\.path) == ["rules[0].right[3]", "rules[1].is"])
    #expect(try Shell.run("cd pack; mlps report check book2.json", in: folder.path, [:]).last == "[6]")
    #expect(try Shell.run("cd pack; mlps report check .", in: folder.path, [:]).last == "[6]")
  }

  @Test func `a book that is not listed is told of, and read when it is asked for`() throws {
    let folder = try Folder()
    try Self.pack(nil, in: folder)
    _ = try folder.write("{}", to: "pack/book3.json")
    #expect(
      try Shell.run("mlps report check pack", in: folder.path, [:]) == [
        "book3.json不在campaign.json的“books”中，不会出表", "没有缺陷",
      ])
    #expect(try Shell.run("mlps report check pack/book3.json", in: folder.path, [:]).last == "[6]")
  }

  @Test func `what there is not, is not found`() throws {
    let folder = try Folder()
    #expect(try Shell.run("mlps report check pack", in: folder.path, [:]) == ["没有“pack”", "[4]"])
    #expect(try Shell.run("mkdir pack; mlps report check pack", in: folder.path, [:]).last == "[6]")
  }

  private struct Fault: Decodable {
    let file: String
    let path: String
  }
}
