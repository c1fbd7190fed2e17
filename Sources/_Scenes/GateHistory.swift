internal import Casework
internal import Statute

/// A site's life thrown by chance (随机经历): the way to a launch with some of it left out, and then whatever may happen.
public struct GateHistory: Sendable {
  /// Who and what is on the books from the beginning.
  public let opening: Scene
  /// In order; many are refused.
  public let wishes: [Scene.Wish]

  private static let site = Subject.site(Cast.new)
  private static let object = Subject.object(Cast.newObject)

  public init(seed: UInt64, events: Int = 40) {
    var chance = Chance(seed: seed)
    let whole = Scenes.ready
    opening = Scene(registrations: whole.registrations, given: whole.given, wishes: [])
    // Every second life lacks something on its way.
    let lacks = chance.upTo(2) == 0
    var wishes = whole.wishes.filter { _ in !lacks || chance.upTo(20) > 0 }
    var day = (wishes.last?.day ?? Scenes.opened) + 1
    var findings: [FindingID] = []
    for place in 0..<events {
      day = day + chance.upTo(11)
      // Whoever may go live tries to, most of the time.
      let drawn = place < 2 ? place : chance.upTo(26)
      wishes.append(Self.wish(drawn, at: place, on: day, &findings, &chance))
    }
    self.wishes = wishes
  }

  private static func wish(
    _ drawn: Int, at place: Int, on day: Day, _ findings: inout [FindingID], _ chance: inout Chance
  ) -> Scene.Wish {
    func on(_ subject: Subject, _ act: any Act, _ party: Party, _ document: String? = nil) -> Scene.Wish {
      .init(act, on: subject, by: party, on: day, document: document)
    }
    switch drawn {
    case 0, 22, 23: return on(site, IssuePermit.example, Cast.supervisor)
    case 1, 24, 25: return on(site, GoLive(), Cast.staff)
    case 2:
      let outcome: ReviewOutcome = chance.upTo(3) == 0 ? .fail : .pass
      return on(
        site, RecordPrelaunchTest(tester: "某安全公司", crypto: chance.upTo(3) > 0, outcome: outcome), Cast.staff)
    case 3, 4:
      let finding = FindingID(high: 0x4000, low: 1 << 63 | 0x1000_0000 + UInt64(place))
      findings.append(finding)
      let severity = chance.one(of: [FindingSeverity.high, .high, .major, .medium])
      return .init(
        OpenFinding(source: .inspection, severity: severity, description: "弱口令"), on: site, by: Cast.officer, on: day,
        opening: .finding(finding))
    case 5, 6, 7:
      guard let finding = findings.last else { return on(site, GoLive(), Cast.staff) }
      if chance.upTo(2) == 0 { return on(.finding(finding), MitigateRisk.example, Cast.officer) }
      findings.removeLast()
      return on(.finding(finding), DismissFinding.example, Cast.officer)
    case 8:
      return on(
        site,
        DescribeSite(
          name: "某局新网站", category: chance.one(of: [.organ, .organ, .institution, .enterprise]), region: "371500",
          intranet: chance.upTo(4) == 0, contact: chance.upTo(3) == 0 ? nil : "王经办", phone: "0635-8000001"),
        Cast.staff)
    case 9: return on(site, UnnameSite(domain: "www.example.gov.cn"), Cast.staff)
    case 10: return on(site, NameSite(domain: "www.example.gov.cn"), Cast.staff)
    case 11: return on(site, RecordIcp.example, Cast.staff)
    case 12: return on(site, GrantMark.example, Cast.establishment)
    case 13: return on(site, TakeDown(), Cast.staff)
    case 14: return on(site, RequestReview(), Cast.staff)
    case 15:
      return on(
        site,
        WaiveCondition(
          condition: .assessed, ground: "测评机构排期", until: day + 10 + chance.upTo(60), proposedBy: "刘局长"),
        Cast.supervisor, "聊公网〔2025〕1号")
    case 16:
      let from = day - chance.upTo(120)
      return on(
        .tester(Cast.tester),
        SuspendTester(during: DaySpan(from: from, through: from + chance.upTo(20)), ground: .suspended),
        Cast.supervisor, "鲁公网安〔2025〕3号")
    case 17: return on(object, RevokeFiling.example, Cast.supervisor)
    case 18: return on(object, ReportChange.example, Cast.staff)
    case 19: return on(object, FindUnchanged.example, Cast.leader)
    case 20:
      return on(object, chance.upTo(2) == 0 ? UncoverSite(site: Cast.new) : CoverSite(site: Cast.new), Cast.staff)
    default:
      return on(site, GoOffline(until: day + 10, approvedBy: "刘局长", reason: "机房改造"), Cast.staff)
    }
  }

  /// SplitMix64: the same life for the same seed, on every machine.
  private struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func upTo(_ bound: Int) -> Int {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
      return Int((mixed ^ mixed >> 31) % UInt64(bound))
    }

    mutating func one<Value>(of values: [Value]) -> Value { values[upTo(values.count)] }
  }
}
