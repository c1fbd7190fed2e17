import Casework
import PQ
import Reports
import Statute

@testable import Store

/// The statements of the book of campaigns.
enum CampaignStatementsAsked {
  private static let day = Day(2024, 6, 1)
  private static let unit = EveryFact.unit.retagged() as Identifier<Subject>

  private static func wish(_ act: CampaignAct, _ detail: CampaignBook.Detail = .none) -> CampaignBook.Wish {
    CampaignBook.Wish(act, of: "kept", on: day, document: "文1号", reason: "试", detail)
  }

  /// What a lower instance sent up; the one of digest `b` was taken in before.
  static func sent(digest: Character) -> SubmittedIssue {
    SubmittedIssue(
      campaign: "kept", region: "371502", issue: day, digest: String(repeating: digest, count: 64),
      content: #"{"figures": {}}"#)
  }

  static var all: [any Statement] {
    let campaign = Campaign.catalogue[0]
    let facts: [(any CampaignFact)?] = [
      OpenCampaign(wish(.opened, .pack(#"{"campaign": {}}"#))),
      SettleCampaign(wish(.settled, .pack(#"{"campaign": {}}"#))),
      FreezeScope(wish(.scopeFrozen)), CloseCampaign(wish(.closed)), ListUnit(wish(.unitJoined, .unit(unit))),
      ReportZero(wish(.zeroReported, .unit(unit))),
      ReceiveReturn(wish(.returnAccepted, .handedIn(unit, issue: day))),
      CountPolice(
        wish(.policeCounted, .counted(region: "371502", figure: "case_opened", from: day, through: day, value: 1))),
    ]
    return facts.compactMap { $0 } + [
      StandingPack(campaign: "kept", day: day, knownAt: .infinity), OpenedCampaigns(),
      StatedPacks(campaign: "kept"), ReportBook.EnteredIssues(campaign: campaign.id),
      CampaignStanding(campaign: "kept", unit: unit.description),
      ListedByRule(campaign: campaign, day: day, document: nil),
      ListedUnits(campaign: campaign.id, day: day, knownAt: nil),
      CampaignBook.TakeIn(issue: sent(digest: "a"), today: day), CampaignBook.TakenIn(issue: sent(digest: "b")),
      CampaignBook.Submissions(campaign: "kept"), ReportBook.FiguresOfRun(run: 1),
      ReportBook.PublishedIssues(campaign: campaign.id, day: Day(2030, 1, 1), instant: nil),
      Restoration.CampaignRestored(
        campaign: .init(
          id: "restored", pack: #"{"campaign": {}}"#, document: "文1号", openedOn: day, frozenOn: day, party: "甲")),
    ]
  }
}
