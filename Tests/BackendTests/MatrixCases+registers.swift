import Casework
import Foundation
import Statute

@testable import Backend

extension MatrixCase {
  /// The registers, and the acts on what is in them: for every kind of subject alike.
  static let registers: [MatrixCase] = SubjectKind.allCases.flatMap { kind -> [MatrixCase] in
    let path = "/v1/\(kind.plural)"
    let sight = [Line(.seeing(kind), 200)]
    // The list of testers is public among those who keep books.
    let beyond = kind == .tester ? [Line(.circle, 200)] : []
    return [
      .list(path, of: "items", query: "?total=true", counts(of: kind)),
      .get(path, "of a unit", own: [Line(.seeing(.unit), 200)]) { county, _ in "\(path)?total=true&unit=\(county.unit)"
      },
      .get(path, "of a site", own: [Line(.seeing(.site), 200)]) { county, _ in "\(path)?total=true&site=\(county.site)"
      },
      .get(path, "of an object", own: [Line(.seeing(.object), 200)]) { county, _ in
        "\(path)?total=true&object=\(county.object)"
      },
      .get(path, "of a region", own: [Line(.business, 200)], beyond: [Line(.business, 200)]) { county, _ in
        "\(path)?total=true&region=\(county.region)"
      },
      .get(path, "by a part of its name", own: [Line(.business, 200)], beyond: [Line(.business, 200)]) { county, _ in
        "\(path)?total=true&q=\(county.mark.encoded)"
      },
      .get("\(path)/{id}", own: sight, beyond: beyond) { county, _ in "\(path)/\(county.subject(kind))" },
      .get("\(path)/{id}", "looking back", own: sight, beyond: beyond) { county, _ in
        "\(path)/\(county.subject(kind))?as_of=2026-06-15&known_at=2030-01-01T00:00:00Z"
      },
      .get("\(path)/{id}/history", own: sight, beyond: beyond) { county, _ in "\(path)/\(county.subject(kind))/history"
      },
      .get("\(path)/{id}/acts", own: sight, beyond: beyond) { county, _ in "\(path)/\(county.subject(kind))/acts" },
      .get("\(path)/{id}/acts/{act}", own: [Line(.business, 200)], beyond: [Line(.business, 200)]) { county, _ in
        "\(path)/\(county.subject(kind))/acts/\(act(on: kind).name)"
      },
      .post(
        "\(path)/{id}/acts/{act}", own: act(on: kind).own, beyond: kind == .tester ? [Line(.circle, 403)] : [],
        match: "*",
        at: { county, _ in "\(path)/\(county.subject(kind))/acts/\(act(on: kind).name)" }
      ) { _, _ in #"{"acted_on": "2026-06-20", "content": \#(act(on: kind).content)}"# },
    ].map { kind == .tester && $0.route.contains("{id}") ? $0.open : $0 }
  }

  /// How many of each kind there are in sight: those of the county, and what the city carries them by.
  private static func counts(of kind: SubjectKind) -> [Items] {
    switch kind {
    case .unit: [Items(.circle, 2), Items([.agencySasac], 2), Items(.agencies, 1), Items([.tester], 1)]
    case .site: [Items(.circle, 2), Items(.agencies, 2), Items([.tester], 1)]
    case .object: [Items(.circle, 2), Items([.agencySasac], 2), Items(.agencies, 0), Items([.tester], 1)]
    case .tester: [Items(.circle, 2), Items(.agencies, 0), Items([.tester], 1)]
    case .finding, .assessment: [Items(.circle, 1), Items(.agencies, 0), Items([.tester], 1)]
    case .notice: [Items(.circle, 1), Items(.business, 0)]
    }
  }

  /// A body as the act itself shows it.
  private static func example(_ act: String) -> String {
    Acts.named(act).flatMap { try? ActBody.text(of: $0.example) } ?? ""
  }

  /// One act on each kind: who does it, who may not, and who does not see whom it is about.
  private static func act(on kind: SubjectKind) -> (name: String, content: String, own: [Line]) {
    switch kind {
    case .unit:
      (
        "unit.described",
        #"{"name": "甲县局", "no_uscc_reason": "未赋码", "category": "organ", "region": "371502"}"#,
        [Line(.circle.union([.agencyEstablishment]), 200), Line(.business, 403)]
      )
    case .site:
      (
        "site.icp_recorded", #"{"number": "鲁ICP备12345678号"}"#,
        [Line([.unitStaff, .unitLeader, .coordinator, .agencyCommunications], 200), Line(.business, 403)]
      )
    case .object:
      (
        "object.self_checked", #"{"result": "符合"}"#,
        [Line([.unitStaff, .unitLeader, .coordinator], 200), Line(.police.union([.agencySasac, .tester]), 403)]
      )
    case .tester:
      (
        "tester.certified",
        example("tester.certified"),
        [Line(.circle, 403), Line([.tester], 403)]
      )
    case .finding:
      (
        "rectification.planned", #"{"measure": "改口令"}"#,
        [Line(.desk, 200, 409), Line(.circle.union([.tester]), 403, 409)]
      )
    case .notice:
      ("supervision.acknowledged", example("supervision.acknowledged"), [Line(.circle, 200, 403, 409)])
    case .assessment:
      (
        "assessment.onsite_started", example("assessment.onsite_started"),
        [Line(.circle.union([.tester]), 200, 403, 409)]
      )
    }
  }
}

extension String {
  var encoded: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics.subtracting(.letters)) ?? "" }
}
