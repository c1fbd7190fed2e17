import ArgumentParser
import Casework
import Statute
import Wording

/// 登记一个新的主体。
struct RegisterAdd<Kind: RegisterKind>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    let word = Kind.kind.rawValue
    let place = opening.on == nil ? "" : " --of \(opening.on == .unit ? "371500某局" : "W000001")"
    return CommandConfiguration(
      commandName: "add", abstract: say("登记一个新的\(Kind.kind.term)", "Enter a new \(word)"),
      discussion: say(
        """
        示例:mlps \(word) add --example > body.json
             mlps \(word) add\(place) --body body.json --as police:张警官
        """,
        """
        Example: mlps \(word) add --example > body.json
                 mlps \(word) add\(place) --body body.json --as police:ZHANG
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var capacity: PartyOptions
  @OptionGroup var sheet: SheetOptions
  @Option(help: ArgumentHelp(say("属于谁:单位、网站或定级对象", "Whose it is: a unit, a site or an object"), valueName: "subject"))
  var of: String?
  @Flag(help: ArgumentHelp(say("打印内容示例", "Print an example of the body"))) var example = false

  /// The act by which such a subject is entered, and on whose file.
  private static var opening: (act: String, on: SubjectKind?) {
    switch Kind.kind {
    case .unit: ("unit.described", nil)
    case .tester: ("tester.described", nil)
    case .site: ("site.described", .unit)
    case .object: ("object.described", .unit)
    case .finding: ("rectification.found", .site)
    case .notice: ("supervision.planned", .unit)
    case .assessment: ("assessment.planned", .object)
    }
  }

  func run() async throws {
    let (act, on) = Self.opening
    let kind = on ?? Kind.kind
    guard on == nil || of != nil || example else {
      throw Typed.usage("请以 --of 写明属于哪个\(kind.term)", "say by --of whose it is: a \(kind.rawValue)")
    }
    try await Counter.open(options, as: capacity) { counter in
      if example { return _ = try await counter.show(.get("\(kind)s", of ?? "new", "acts", act)) }
      if capacity.capacity == nil { try capacity.requireStated(options) }
      _ = try await counter.show(try sheet.question(on: kind, of ?? "new", act))
    }
  }
}
