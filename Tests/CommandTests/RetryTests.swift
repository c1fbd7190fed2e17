import Foundation
import Testing

@Suite struct `A connection that is cut` {
  @Test func `the act is sent again under its key, and is done once`() throws {
    let folder = try Folder()
    let house = try ServingHouse("mlps serve --listen 127.0.0.1:0 --time-limit 600", in: folder, under: folder.path)
    let between = try Between("--to", String(house.address.dropFirst("http://".count)), "--cut", "/acts/")
    func run(_ words: String...) throws -> Run { try Run.mlps(words + ["--home", folder.home, "--format", "json"]) }
    func remote(_ line: String) throws -> [String] {
      try Shell.run(
        "mlps \(line)", in: "\(folder.path)/zhang",
        ["MLPS_SERVER": between.address, "XDG_STATE_HOME": "\(folder.path)/zhang/.state"])
    }
    let made = try run("account", "add", "--login", "zhang", "--person", "张警官")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(made.out.utf8)) as? [String: Any], "\(made)")
    let granted = try run(
      "account", "grant", "zhang", "police_officer", "--region", "371500", "--since", "2025-01-01", "--paper", "文")
    #expect(granted.code == 0, "\(granted)")
    try FileManager.default.createDirectory(atPath: "\(folder.path)/zhang", withIntermediateDirectories: true)
    for (name, text) in [
      ("once", object["password"] as? String ?? ""), ("new", "渔舟 唱晚 响穷 2026"),
      (
        "unit.json",
        #"{"name":"聊城市某局","uscc":"1137150000499900XK","category":"organ","region":"371500","contact":"王","phone":"0635-8000001"}"#
      ),
    ] {
      let file = try folder.write(text, to: "zhang/\(name)")
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    }
    _ = try remote("login --login zhang --password-file once")
    let changed = try remote("account password --password-file once --new-password-file new")
    #expect(changed == ["口令已更换"])

    let receipt = try remote("unit add --body unit.json --on 2025-05-06 --format json")
    #expect(receipt.count == 1 && receipt.first?.contains("\"fact\":") == true, "\(receipt)")
    let units = try remote("unit list --format csv")
    #expect(units.count == 2, "\(units)")
    let facts = try remote("unit history 聊城市某局 --format csv")
    #expect(facts.count == 2, "\(facts)")
    let acts = try between.close().filter { $0[1].contains("/acts/") }
    #expect(acts.count == 2 && acts[0] == acts[1] && acts[0][2].count == 36, "\(acts)")
    #expect(house.close() == 0)
  }
}
