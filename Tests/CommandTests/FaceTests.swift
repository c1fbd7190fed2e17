import Foundation
import Testing

@Suite struct FaceTests {
  private static let verbs = [
    "validate", "grade", "conclude", "calendar", "calendar add", "calendar show", "calendar load", "law", "law print",
    "law timers", "law diff", "correct", "evidence", "evidence setup", "evidence add", "evidence list", "evidence get",
    "evidence verify", "reminder", "reminder run", "reminder list", "reminder send", "reminder mailbox",
    "reminder server", "call", "call sheet", "call log", "call list", "report build", "report pdf", "report check",
    "layout", "layout compare",
  ]

  @Test(arguments: verbs) func `every verb helps in both languages, with an example`(verb: String) throws {
    let words = verb.split(separator: " ").map(String.init)
    let chinese = try Run.mlps(words + ["--help"])
    let english = try Run.mlps(["--lang", "en"] + words + ["--help"])
    #expect(chinese.code == 0 && english.code == 0)
    #expect(chinese.out.contains("示例：mlps \(words[0])"))
    #expect(english.out.contains("Example: mlps \(words[0])"))
    #expect(chinese.out.contains("USAGE: mlps \(verb)"))
  }

  private static let shells = ["/usr/bin", "/bin"].reduce(into: [String: String]()) { found, folder in
    for shell in ["bash", "zsh", "fish"] where FileManager.default.isExecutableFile(atPath: "\(folder)/\(shell)") {
      found[shell] = "\(folder)/\(shell)"
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `the completion scripts are printed, and their shells read them`(
    shell: String
  ) throws {
    let run = try Run.mlps(["--generate-completion-script", shell])
    #expect(run.code == 0)
    for verb in Self.verbs + ["report release", "account token"] {
      for word in verb.split(separator: " ") { #expect(run.out.contains(word), "\(verb)") }
    }
    guard let place = Self.shells[shell] else { return }
    let folder = try Folder()
    let script = try folder.write(run.out, to: "completion")
    #expect(try Shell.run("\(place) -n \(script)", in: folder.path, [:]) == [])
  }

  @Test(.enabled(if: shells["bash"] != nil, "left out: there is no bash"))
  func `bash completes a verb and what stands below it`() throws {
    let folder = try Folder()
    let script = try folder.write(try Run.mlps(["--generate-completion-script", "bash"]).out, to: "completion")
    for (typed, found) in [("cale", ["calendar"]), ("report rel", ["release"]), ("law ", ["diff", "print", "timers"])] {
      let words = ["mlps"] + typed.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      let asked = try folder.write(
        """
        source \(script)
        COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " "))); COMP_CWORD=\(words.count - 1)
        COMP_LINE='\(words.joined(separator: " "))'; COMP_POINT=${#COMP_LINE}
        _mlps mlps '\(words.last ?? "")' '\(words.dropLast().last ?? "")' 2>/dev/null
        printf '%s\\n' "${COMPREPLY[@]}" | grep -v '^-' | sed 's/ *$//' | sort
        """, to: "asked.sh")
      #expect(try Shell.run("\(Self.shells["bash"] ?? "") \(asked)", in: folder.path, [:]) == found, "\(typed)")
    }
  }

  @Test func `the manual page is what the program says of itself`() throws {
    let folder = try Folder()
    let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL.path
    let help = try folder.write(try Run.mlps(["--experimental-dump-help"]).out, to: "help")
    _ = try Shell.run("python3 \(root)/.ci/man < \(help) > made", in: folder.path, [:])
    let made = try String(contentsOfFile: "\(folder.path)/made", encoding: .utf8).split(separator: "\n")
    let kept = try String(contentsOfFile: "\(root)/docs/man/mlps.1", encoding: .utf8).split(separator: "\n")
    #expect(made.count > 500)
    for difference in made.difference(from: kept).prefix(5) {
      Issue.record("\(difference); `make man` writes docs/man/mlps.1 anew")
    }
  }

  @Test func `options may stand before the verb or behind it, and behind wins`() throws {
    let asked = ["calendar", "add", "2026-10-12", "--days", "30"]
    let json = try Run.mlps(asked + ["--format", "json"])
    #expect(try Run.mlps(["--format", "json"] + asked) == json)
    #expect(try Run.mlps(["--format=json", "--lang=zh"] + asked) == json)
    #expect(try Run.mlps(["--lang", "zh", "--format", "json"] + asked) == json)
    #expect(try Run.mlps(["--format", "csv", "--lang=en"] + asked + ["--format=json"]) == json)
    let bare = try Run.mlps(["--format", "json"])
    #expect(bare.code == 0)
    #expect(bare.out.contains("USAGE: mlps <subcommand>"))
    let dash = try Run.mlps(["--format", "json", "validate", "landline", "--", "-"])
    #expect(dash.out.hasPrefix("{\"valid\":false,"))
    let help = try Run.mlps(["--lang", "en", "help", "grade"])
    #expect(help.out.contains("Example: mlps grade"))
  }

  @Test func `the law is printed whole, or as it stood on a day`() throws {
    let whole = try Run.mlps(["law", "print"])
    #expect(whole.code == 0)
    #expect(whole.out.hasPrefix("# 规则汇编\n\n列出全部规则及其沿革。"))
    let chapters = whole.out.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(chapters.count == 15)
    let day = try Run.mlps(["law", "print", "--on", "2016-06-30"])
    #expect(day.out.hasPrefix("# 规则汇编\n\n列出2016年6月30日有效的规则。"))
    #expect(!day.out.contains("公网安〔2025〕1846号"))
    let lines = try Run.mlps(["law", "print", "--on", "2016-06-30", "--format", "json"])
    #expect(
      lines.out.hasPrefix("{\"on\":\"2016-06-30\",\"edition\":\"2015-11-01\",\"lines\":[{\"section\":\"一、法律文件\","))
  }

  @Test func `every time limit is worded in English`() throws {
    struct Limit: Decodable {
      let code: String
      let name: String
      let start: String
      let length: String
      let duty: String
    }
    let run = try Run.mlps(["law", "timers", "--format", "json", "--lang", "en"])
    let limits = try JSONDecoder().decode([Limit].self, from: Data(run.out.utf8))
    #expect(limits.count > 38)
    for limit in limits {
      let words = [limit.name, limit.start, limit.length, limit.duty].joined(separator: " ")
      let isEnglish = words.allSatisfy { $0.isASCII }
      #expect(isEnglish, "\(limit.code): \(words)")
    }
  }

  @Test func `no difference is said and is no error`() throws {
    #expect(
      try Run.mlps(["law", "diff", "2026-10-01", "2026-10-02"]) == Run(out: "", err: "两日之间规则没有变化\n", code: 0))
  }
}
