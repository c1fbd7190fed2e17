import Casework
import Foundation
import Statute

@testable import Backend

extension MatrixCase {
  private static let anyBusiness = [Line(.business, 200)]

  /// Facts, the gate, permits and testers.
  static let facts: [MatrixCase] = [
    .list("/v1/facts", of: "items", query: "?limit=1000", []),
    .get("/v1/facts", "about a subject", own: anyBusiness, beyond: anyBusiness) { county, _ in
      "/v1/facts?subject=\(county.site)"
    },
    .get("/v1/facts/{id}", own: [Line(.business, 200)]) { county, _ in "/v1/facts/\(county.siteFact)" },
    .post(
      "/v1/facts/{id}/correction",
      own: [
        Line([.unitStaff, .unitLeader, .coordinator, .policeOfficer, .policeSupervisor], 200), Line(.business, 403),
      ],
      at: { county, _ in "/v1/facts/\(county.siteFact)/correction" }
    ) { _, _ in #"{"reason": "误登", "columns": {"name": "甲县门户"}, "dry_run": true}"# },
    .get("/v1/facts/{id}/evidence", own: [Line(.business, 200)]) { county, _ in "/v1/facts/\(county.siteFact)/evidence"
    },
    .post(
      "/v1/facts/{id}/evidence", own: [Line(.business, 200)],
      at: { county, _ in "/v1/facts/\(county.siteFact)/evidence" }
    ) { _, post in #"{"sha256": ["\#(MatrixBooks.digest(MatrixCounty.own.evidence(post ?? .tester)))"]}"# },
    .post(
      "/v1/facts/{id}/evidence", "with evidence of another", own: [Line(.business, 200)],
      at: { _, _ in "/v1/facts/\(MatrixCounty.own.siteFact)/evidence" }
    ) { county, post in #"{"sha256": ["\#(MatrixBooks.digest(county.evidence(post ?? .tester)))"]}"# },
    // The tester knows the site it tests, not the one that is to come.
    .get("/v1/sites/{id}/gate", own: [Line([.tester], 404), Line(.business, 200)]) { county, _ in
      "/v1/sites/\(county.newSite)/gate"
    },
    .list("/v1/gate", of: "sites", [Items(Set<Post>.circle.union(Set<Post>.agencies), 1), Items([.tester], 0)]),
    .list("/v1/gate", of: "lapsed", query: "?only=lapsed", [Items(.business, 0)]),
    .get("/v1/gate", "of a region", own: anyBusiness, beyond: anyBusiness) { county, _ in
      "/v1/gate?region=\(county.region)"
    },
    .post("/v1/policy/gate", own: [Line([.policeSupervisor], 200), Line(.business, 403)]) { _, post in
      #"{"policy": "\#(GatePolicy.allCases[0].rawValue)", "since": "2026-07-01", "paper": "文"}"#
    }.alone,
    .get("/v1/sites/{id}/permit", own: []) { county, _ in "/v1/sites/\(county.newSite)/permit" },
    .get("/v1/sites/{id}/permit/file", own: []) { county, _ in "/v1/sites/\(county.newSite)/permit/file" },
    .get("/v1/permit-key", own: [Line(.all, 200)]) { _, _ in "/v1/permit-key" }.alone,
    .get("/v1/testers/{id}/suspensions", own: [Line(.seeing(.tester), 200)], beyond: [Line(.circle, 200)]) {
      county, _ in
      "/v1/testers/\(county.tester)/suspensions"
    }.open,
    .list("/v1/regions", of: "items", own: [Line(.all, 200)], []),
    .get("/v1/regions/{code}", own: [Line(.all, 200)], beyond: [Line(.all, 200)]) { _, _ in "/v1/regions/371500" },
  ]

  /// Deadlines, the calendar, reminders and calls.
  static let clocks: [MatrixCase] = [
    .list("/v1/dues", of: "dues", query: "?as_of=2026-06-30", []),
    .get("/v1/dues", "of a region", own: anyBusiness, beyond: anyBusiness) { county, _ in
      "/v1/dues?region=\(county.region)"
    },
    .get("/v1/dues", "of a subject", own: anyBusiness, beyond: anyBusiness) { county, _ in
      "/v1/dues?subject=\(county.mark.encoded)"
    },
    .list("/v1/dues/simulation", query: "?on=2026-12-31", []),
    .get("/v1/dues/{id}", own: [Line(.circle, 200)]) { county, _ in "/v1/dues/\(county.due)" },
    .list("/v1/calendar", of: "years", own: [Line(.all, 200)], []),
    .get("/v1/calendar/{year}", own: [Line(.all, 200)], beyond: [Line(.all, 200)]) { _, _ in "/v1/calendar/2026" },
    .post("/v1/calendar", own: [Line([.policeSupervisor, .coordinator], 200), Line(.business, 403)]) { _, _ in
      #"{"year": 2027, "papers": ["国办发明电〔2026〕9号"], "source": "gov.cn", "published_on": "2026-06-01", "days": [{"day": "2027-01-01", "working": false, "festival": "元旦"}]}"#
    }.alone,
    .list("/v1/reminders", [Items(.circle, 1), Items(.business, 0)]),
    .get("/v1/reminders", "for a unit", own: [Line(.seeing(.unit), 200)]) { county, _ in
      "/v1/reminders?for=unit:\(county.unit)"
    },
    .get("/v1/reminders", "for an organ", own: anyBusiness, beyond: anyBusiness) { county, _ in
      "/v1/reminders?for=\(county.region)"
    },
    .post("/v1/reminders/run", own: [Line(keepers, 200), Line(.business, 403)]) { _, _ in "{}" }.alone,
    .post("/v1/reminders/send", own: [Line(keepers, 200, 409), Line(.business, 403)]) { _, _ in "{}" }.alone,
    .post("/v1/mailboxes", "of a unit", own: [Line(.circle, 200), Line(.business, 403)]) { county, _ in
      #"{"recipient": "unit:\#(county.unit)", "address": "new@example.cn"}"#
    },
    .post(
      "/v1/mailboxes", "of an organ", own: [Line(keepers, 200), Line(.business, 403)],
      beyond: [Line(keepers, 404), Line(.business, 403)]
    ) { county, _ in
      #"{"recipient": "police:\#(county.region)", "address": "new@example.cn"}"#
    },
    .post("/v1/policy/mail-server", own: [Line(.business, 403)]) { _, _ in
      #"{"url": "smtp://127.0.0.1:1", "from": "mlps@example.cn", "paper": "文"}"#
    }.alone,
    .list("/v1/calls", [Items(.circle, 1), Items(.business, 0)]),
    .get("/v1/calls", "to a unit", own: [Line(.seeing(.unit), 200)]) { county, _ in "/v1/calls?subject=\(county.unit)"
    },
    .post(
      "/v1/calls", own: [Line(keepers, 200), Line(.business, 403)], beyond: [Line(keepers, 404), Line(.business, 403)]
    ) { county, _ in
      #"{"subject": "\#(county.site)", "outcome": "已告知"}"#
    },
    .post(
      "/v1/calls", "in the place of another", own: [Line(keepers, 200, 409), Line(.business, 403)],
      beyond: [Line(keepers, 404), Line(.business, 403)]
    ) { county, _ in
      #"{"subject": "\#(MatrixCounty.own.unit)", "outcome": "已告知", "replaces": \#(county.call)}"#
    },
    .list("/v1/calls/sheet", []),
    .get("/v1/calls/sheet", "of a region", own: anyBusiness, beyond: anyBusiness) { county, _ in
      "/v1/calls/sheet?region=\(county.region)"
    },
    .get("/v1/calls/sheet/file", own: anyBusiness, beyond: anyBusiness) { county, _ in
      "/v1/calls/sheet/file?region=\(county.region)"
    },
  ]

  /// Numbers, books and jobs.
  static let numbers: [MatrixCase] = [
    .list("/v1/measures", own: [Line(.all, 200)], []),
    .get("/v1/measures/{id}", own: [Line(.all, 200)]) { _, _ in "/v1/measures/A1" }.alone,
    .list("/v1/campaigns/{id}/measures/{measure}", query: "", []).at("/v1/campaigns/liaocheng-2015/measures/A1"),
    .list("/v1/campaigns/{id}/measures/{measure}/sites", query: "", []).at(
      "/v1/campaigns/liaocheng-2015/measures/A1/sites"),
    .get("/v1/campaigns/{id}/measures/{measure}/sites", "of a region", own: anyBusiness, beyond: anyBusiness) {
      county, _ in
      "/v1/campaigns/liaocheng-2015/measures/A1/sites?known_at=2026-06-30T00:00:00Z&region=\(county.region)"
    },
    .list("/v1/reports", [Items(keepers, 1), Items(.business, 0)]),
    .post(
      "/v1/campaigns/{id}/reports", own: [Line(keepers, 202), Line(.business, 403)], beyond: [Line(.business, 403)],
      at: { _, _ in "/v1/campaigns/liaocheng-2015/reports" }
    ) { county, _ in #"{"as_of": "2026-06-20", "books": ["book1"], "draft": true, "region": "\#(county.region)"}"# },
    .get("/v1/reports/{id}", own: [Line(keepers, 200)]) { county, _ in "/v1/reports/\(county.run)" },
    .get("/v1/reports/{id}/difference", own: [Line(keepers, 200)]) { county, _ in
      "/v1/reports/\(county.run)/difference?from=\(county.run)"
    },
    .get("/v1/reports/{id}/difference", "with a run of another", own: [Line(keepers, 200)]) { county, _ in
      "/v1/reports/\(MatrixCounty.own.run)/difference?from=\(county.run)"
    },
    // What a run was counted from is of the whole city: whoever sees a county is handed none of it.
    .get("/v1/reports/{id}/extract", own: [Line(keepers, 403)]) { county, _ in "/v1/reports/\(county.run)/extract" },
    .post(
      "/v1/reports/{id}/release", own: [Line([.coordinator], 200), Line(keepers, 403)],
      at: { county, _ in "/v1/reports/\(county.run)/release" }
    ) { _, _ in "{}" },
    .post(
      "/v1/reports/verification", own: [Line(keepers, 200), Line(.business, 409)], beyond: [Line(.business, 409)],
      at: { county, _ in "/v1/reports/verification?sha256=\(MatrixBooks.digest(Data(county.mark.utf8)))" }
    ) { _, _ in "" },
    .list("/v1/books", []), .list("/v1/campaigns", []),
    .get("/v1/campaigns/{id}", own: anyBusiness) { _, _ in "/v1/campaigns/liaocheng-2015" }.alone,
    .get("/v1/campaigns/{id}/definition", own: anyBusiness) { _, _ in "/v1/campaigns/liaocheng-2015/definition" }.alone,
    .list("/v1/campaigns/{id}/units", query: "", []).at("/v1/campaigns/liaocheng-2015/units"),
    .list("/v1/campaigns/{id}/status", query: "", []).at("/v1/campaigns/liaocheng-2015/status?as_of=2026-06-20"),
    .get("/v1/campaigns/{id}/issues", own: anyBusiness) { _, _ in "/v1/campaigns/liaocheng-2015/issues" }.alone,
    .list("/v1/campaigns/{id}/series", query: "", []).at("/v1/campaigns/liaocheng-2015/series?measure=A1"),
    .list("/v1/campaigns/{id}/submissions", query: "", []).at("/v1/campaigns/liaocheng-2015/submissions"),
    .get("/v1/campaigns/{id}/submissions/{fact}", own: []) { county, _ in
      "/v1/campaigns/liaocheng-2015/submissions/\(county.first)"
    },
    .post(
      "/v1/campaigns/{id}/submissions", own: [Line([.coordinator], 400), Line(.business, 403)],
      beyond: [Line([.coordinator], 400), Line(.business, 403)],
      at: { county, _ in "/v1/campaigns/liaocheng-2015/submissions?region=\(county.region)" }
    ) { county, _ in #"{"form": "\#(county.mark)"}"# },
    .get("/v1/reports/{id}/submission", own: [Line(keepers, 200, 409)]) { county, _ in
      "/v1/reports/\(county.run)/submission"
    },
    .post(
      "/v1/campaigns/{id}/acts/{act}", own: [Line(.business, 403)], beyond: [Line(.business, 403)],
      at: { _, _ in "/v1/campaigns/liaocheng-2015/acts/campaign.opened" }
    ) { county, _ in #"{"document": "\#(county.mark)〔2026〕1号"}"# },
    .post(
      "/v1/campaigns/{id}/acts/{act}", "about a unit",
      own: [Line([.coordinator], 409), Line(.business, 403)],
      beyond: [Line([.coordinator], 404), Line(.business, 403)],
      at: { _, _ in "/v1/campaigns/liaocheng-2015/acts/campaign.unit_joined" }
    ) { county, _ in #"{"unit": "\#(county.unit)"}"# },
    .post(
      "/v1/campaigns/{id}/acts/{act}", "about a region",
      own: [Line([.policeOfficer, .policeSupervisor], 409), Line(.business, 403)],
      beyond: [Line(.business, 403)],
      at: { _, _ in "/v1/campaigns/liaocheng-2015/acts/campaign.police_counted" }
    ) { county, _ in
      #"{"region": "\#(county.region)", "figure": "case_opened", "from": "2026-06-01", "through": "2026-06-02", "value": 1}"#
    },
    .list("/v1/jobs", []),
    .get("/v1/jobs/{id}", own: anyBusiness) { county, post in "/v1/jobs/\(county.job(post ?? .tester))" },
    .get("/v1/jobs/{id}/events", own: anyBusiness) { county, post in "/v1/jobs/\(county.job(post ?? .tester))/events" },
    .get("/v1/jobs/{id}/files/{name}", own: anyBusiness) { county, post in
      "/v1/jobs/\(county.job(post ?? .tester))/files/book.txt"
    },
    .get("/v1/jobs/{id}/result", own: anyBusiness) { county, post in "/v1/jobs/\(county.job(post ?? .tester))/result" },
    .post(
      "/v1/jobs/{id}/cancellation", own: [Line(.business, 409)],
      at: { county, post in "/v1/jobs/\(county.job(post ?? .tester))/cancellation" }
    ) { _, _ in "" },
    .list("/v1/imports", [Items(.business, 1)]),
    .get("/v1/imports/{id}", own: anyBusiness) { county, post in "/v1/imports/\(county.imported(post ?? .tester))" },
    .post(
      "/v1/imports", own: [Line(keepers, 202), Line(.business, 403)], at: { _, _ in "/v1/imports?name=ledger.csv" }
    ) { _, _ in
      "统计归属,单位类别,主办单位,统一社会信用代码,网站名称,主域名\n东昌府区,党政机关,甲县局,,甲县网站,lixian.gov.cn\n冠县,党政机关,蠡县局,,蠡县网站,lixian.gov.cn\n"
    }.alone,
    .post(
      "/v1/imports/{id}/application", own: [Line(keepers, 404), Line(.business, 403)],
      beyond: [Line(keepers, 404), Line(.business, 403)],
      at: { county, post in "/v1/imports/\(county.job(post ?? .tester))/application" }
    ) { _, _ in "" },
    .post(
      "/v1/imports/{id}/reversal", own: [Line(keepers, 200, 409), Line(.business, 403)],
      beyond: [Line(keepers, 404), Line(.business, 403)],
      at: { county, post in "/v1/imports/\(county.imported(post ?? .tester))/reversal" }
    ) { _, _ in #"{"reason": "误报", "dry_run": true}"# },
    .post("/v1/imports/application", own: [Line(.business, 403)]) { _, _ in "x" }.alone,
  ]

  /// Evidence, and the house itself.
  static let house: [MatrixCase] = [
    .list("/v1/evidence", []),
    .get("/v1/evidence", "by its digest", own: anyBusiness, beyond: anyBusiness) { county, post in
      "/v1/evidence?digest=\(MatrixBooks.digest(county.evidence(post ?? .tester)))"
    },
    .get("/v1/evidence/setup", own: anyBusiness) { _, _ in "/v1/evidence/setup" }.alone,
    .post("/v1/evidence/setup", own: [Line(.business, 403)]) { _, _ in #"{"paper": "文", "limit": 1}"# }.alone,
    .post("/v1/evidence/verification", own: anyBusiness) { _, _ in "" }.alone,
    .get("/v1/evidence/{sha256}", own: anyBusiness) { county, post in
      "/v1/evidence/\(MatrixBooks.digest(county.evidence(post ?? .tester)))"
    },
    .get("/v1/evidence/{sha256}", "with a fact", own: anyBusiness) { county, _ in
      "/v1/evidence/\(MatrixBooks.digest(county.tied))"
    },
    .post(
      "/v1/evidence", own: [Line(.business, 201)], beyond: [Line(.business, 201)],
      at: { _, _ in "/v1/evidence?name=a.txt" }
    ) { county, post in
      String(decoding: county.evidence(post ?? .tester), as: UTF8.self)
    },
    .list("/v1/templates", []),
    .get("/v1/templates/{kind}", own: anyBusiness) { _, _ in "/v1/templates/ledger" }.alone,
    .get("/v1/openapi.json", own: [Line(.all, 200)]) { _, _ in "/v1/openapi.json" }.alone,
    .get("/healthz", own: [Line(.all, 200)]) { _, _ in "/healthz" }.alone,
    .get("/readyz", own: [Line(.all, 200)]) { _, _ in "/readyz" }.alone,
    .get("/metrics", own: [Line(.all, 200)]) { _, _ in "/metrics" }.alone,
  ]

  static let all = registers + facts + clocks + numbers + others + house + access

  fileprivate func at(_ target: String) -> MatrixCase {
    MatrixCase(
      route: route, about: about, ask: { _, _ in Asked("GET", target) }, own: own, isAlone: true, items: items,
      list: list)
  }
}
