import Casework
import Statute
import Testing

@Suite struct `What is done to a campaign` {
  private static let began = Day(2026, 3, 1)

  private static func file(_ stage: CampaignStage, listed: Bool = true) -> CampaignFile {
    CampaignFile(
      openedOn: stage == .notOpened ? nil : began, frozenOn: stage == .frozen ? began + 10 : nil,
      closedOn: stage == .closed ? began + 90 : nil, isListed: listed)
  }

  @Test func `its stage is read off what was recorded`() {
    for stage in CampaignStage.allCases { #expect(Self.file(stage).stage == stage) }
    #expect(CampaignFile(openedOn: Self.began, frozenOn: Self.began, closedOn: Self.began).stage == .closed)
  }

  @Test(arguments: CampaignAct.allCases, CampaignStage.allCases)
  func `each act is done where its stage allows it, and else says why not`(act: CampaignAct, stage: CampaignStage) {
    // What is listed joins no more; whoever is not, neither leaves nor hands in.
    let file = Self.file(stage, listed: act != .unitJoined)
    let grounds = file.objections(to: act, on: Self.began + 20, document: "文1号", reason: "理由")
    let expected: [CampaignGround] =
      switch (act, stage) {
      case (.opened, .notOpened): []
      case (.opened, _): [.openedAlready]
      case (_, .notOpened): [.notOpened]
      case (_, .closed): [.isClosed]
      case (.scopeFrozen, .frozen): [.frozenAlready]
      default: []
      }
    #expect(grounds == expected)
  }

  @Test func `whoever joins or leaves a frozen list says why`() {
    for act in [CampaignAct.unitJoined, .unitLeft] {
      func grounds(_ stage: CampaignStage) -> [CampaignGround] {
        Self.file(stage, listed: act == .unitLeft).objections(to: act, on: Self.began, document: nil, reason: nil)
      }
      #expect(grounds(.open) == [] && grounds(.frozen) == [.noReason])
    }
    #expect(
      Self.file(.open).objections(to: .unitJoined, on: Self.began, document: nil, reason: nil) == [.listedAlready])
    #expect(
      Self.file(.open, listed: false).objections(to: .unitLeft, on: Self.began, document: nil, reason: nil)
        == [.notListed])
  }

  @Test func `papers, reasons and days are asked for where they are owed`() {
    let open = Self.file(.open)
    #expect(CampaignFile().objections(to: .opened, on: Self.began, document: nil, reason: nil) == [.noPaper])
    #expect(open.objections(to: .closed, on: Self.began, document: nil, reason: nil) == [.noPaper])
    #expect(open.objections(to: .settled, on: Self.began, document: nil, reason: nil) == [.noReason])
    #expect(open.objections(to: .returnSentBack, on: Self.began, document: nil, reason: nil) == [.noReason])
    #expect(open.objections(to: .scopeFrozen, on: Self.began - 1, document: nil, reason: nil) == [.beforeOpening])
    #expect(
      CampaignFile(openedOn: Self.began, isListed: true, ownsSites: true)
        .objections(to: .zeroReported, on: Self.began, document: nil, reason: nil) == [.ownsSites])
    #expect(throws: Refusal.notYetThatDay(Self.began + 1)) {
      try open.require(.scopeFrozen, on: Self.began + 1, today: Self.began, document: nil, reason: nil)
    }
  }
}
