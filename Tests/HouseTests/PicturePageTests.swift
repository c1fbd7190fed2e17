import Foundation
import Testing

/// The page that shows every sheet (docs/books.md) and the pictures on it.
@Suite struct `The page of pictures` {
  private let house = Repository.here
  private let folder = "docs/pictures"

  /// The pictures that the page shows, each with the words beside it, in order.
  private var shown: [(name: String, file: String)] {
    get throws {
      let page = try #require(house.file("docs/books.md")).text
      return page.matches(of: /!\[([^\]]+)\]\(pictures\/([^)]+)\)/).map { (String($0.1), String($0.2)) }
    }
  }

  @Test func `every sheet of every campaign is shown by its name, in the order of the books`() throws {
    let campaigns = house.files.filter { $0.path.wholeMatch(of: /Reports\/[^\/]+\/campaign\.json/) != nil }
    #expect(campaigns.count >= 3)
    for campaign in campaigns {
      let id = String(campaign.path.split(separator: "/")[1])
      let books = try JSONDecoder().decode(Pack.self, from: Data(campaign.text.utf8)).books
      var sheets: [String] = []
      for book in books {
        let layout = try #require(house.file("Reports/\(id)/\(book).json"))
        for (place, sheet) in try JSONDecoder().decode(Book.self, from: Data(layout.text.utf8)).sheets.enumerated() {
          sheets.append("\(sheet.name) \(id)/\(book)-\(place < 9 ? "0" : "")\(place + 1).png")
        }
      }
      #expect(try shown.filter { $0.file.hasPrefix("\(id)/") }.map { "\($0.name) \($0.file)" } == sheets)
    }
  }

  @Test func `every picture that is shown is there, and every one that is there is shown`() throws {
    let there = FileManager.default.enumerator(atPath: "\(house.root)/\(folder)")?.compactMap { $0 as? String } ?? []
    #expect(Set(there.filter { $0.hasSuffix(".png") }) == Set(try shown.map(\.file)))
    #expect(there.allSatisfy { $0.allSatisfy(\.isASCII) })
    let sizes = try there.map {
      try FileManager.default.attributesOfItem(atPath: "\(house.root)/\(folder)/\($0)")[.size] as? Int ?? 0
    }
    #expect(sizes.reduce(0, +) < 4_000_000)
  }

  private struct Pack: Decodable { let books: [String] }
  private struct Book: Decodable {
    struct Sheet: Decodable { let name: String }
    let sheets: [Sheet]
  }
}
