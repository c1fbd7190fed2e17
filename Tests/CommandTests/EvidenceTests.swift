import Foundation
import Testing

@Suite struct EvidenceTests {
  private static let pdf = "%PDF-1.4\n责任书"

  @Test func `a file is kept, listed, taken out and verified`() throws {
    let folder = try Folder()
    func run(_ words: String...) throws -> Run { try Run.mlps(["--home", folder.home, "evidence"] + words) }
    let file = try folder.write(Self.pdf, to: "责任书.pdf")

    let early = try run("add", file)
    #expect(early.code == 1)
    #expect(early.err.hasPrefix("拒绝（evidence_store_not_chosen）：尚未选定证明材料的存放处\n"))
    let store = folder.path + "/材料"
    let setup = try run("setup", "--store", store, "--limit", "64", "--paper", "〔2026〕1号", "--format", "json")
    #expect(setup == Run(out: "{\"store\":\"\(store)\",\"limit_bytes\":64}\n", err: "", code: 0))

    let added = try run("add", file, "--by", "张伟", "--format", "csv")
    #expect(added.code == 0 && added.err == "")
    let cells = added.out.split(separator: "\n").last?.split(separator: ",").map(String.init) ?? []
    let digest = try #require(cells.first)
    #expect(digest.count == 64)
    #expect(Array(cells[1...4]) == ["18", "application/pdf", "false", "责任书.pdf"])
    #expect(cells.last == "张伟")

    let page = try run("add", try folder.write("<html><script>1</script></html>", to: "照片.jpg"))
    #expect(page.code == 0)
    #expect(page.err == "注意：“照片.jpg”的内容是text/html，可被运行；已照存，取出后不要直接打开\n")
    let large = try folder.write(String(repeating: "字", count: 22), to: "大.txt")
    let tooLarge = try run("add", large)
    #expect(tooLarge.code == 1)
    #expect(tooLarge.err.hasPrefix("拒绝（evidence_too_large）：“\(large)”有66字节，上限为64字节\n依据：本地政策 evidence_limit_bytes\n"))
    let empty = try run("add", try folder.write("", to: "空.txt"))
    #expect(empty.err.hasPrefix("拒绝（evidence_empty）：“空.txt”是空文件\n"))
    #expect(try run("add", folder.path).err.hasPrefix("拒绝（evidence_not_a_file）："))
    #expect(try run("add", folder.path + "/无").code == 4)
    #expect(try run("add", file, "--fact", "7") == Run(out: "", err: "没有编号为7的事实；文件已存入，未关联\n", code: 4))

    let copy = folder.path + "/取出.pdf"
    #expect(try run("get", String(digest.prefix(8)), "-o", copy).code == 0)
    #expect(try String(contentsOfFile: copy, encoding: .utf8) == Self.pdf)
    let again = try run("get", digest, "-o", copy)
    #expect(again.code == 1 && again.err.hasPrefix("拒绝（file_exists）："))
    #expect(try run("get", "abcdef", "-o", copy).code == 4)
    #expect(try run("get", "责任书", "-o", copy).code == 2)

    #expect(try run("verify") == Run(out: "已核验2份，完好2份\n", err: "", code: 0))
    let place = "\(store)/\(digest.prefix(2))/\(digest.dropFirst(2).prefix(2))/\(digest)"
    try FileManager.default.removeItem(atPath: place)
    let broken = Run(out: "已核验2份，完好1份\n", err: "材料缺失：\(digest)（\(place)）\n", code: 6)
    #expect(try run("verify") == broken)
    #expect(try run("get", digest, "-o", folder.path + "/b.pdf").code == 6)
    let moved = try run("setup", "--store", "database", "--paper", "〔2026〕2号")
    #expect(moved.code == 1)
    #expect(moved.err.hasPrefix("拒绝（evidence_store_in_use）：已有材料存于文件夹\(store)，存放处不能更改\n"))
  }
}
