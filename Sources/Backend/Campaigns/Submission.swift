internal import Foundation
internal import PQ
internal import Reports
internal import Statute
internal import Store
internal import Wording

/// A released issue as it is sent up (上报件): its figures, and by what they can be held against the sender's books.
struct Submission {
  static let form = "mlps-submission-1"

  let campaign: String
  let asOf: Day
  let knownAt: String
  let run: Int
  let figures: Cube
  /// All that is stated, the digest apart.
  private let stated: [String: Any]

  /// The SHA-256 of what is stated, its names in order.
  var digest: String { Self.bytes(stated).sha256 }

  /// The file, with its digest.
  var document: String {
    String(decoding: Self.bytes(stated.merging(["digest": digest]) { $1 }), as: UTF8.self)
  }

  private static func bytes(_ object: [String: Any]) -> Data {
    (try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])) ?? Data()
  }

  /// Of a run of our own; nil where it keeps no figures or was not released.
  init?(_ run: ReportBook.Line, _ files: [ReportBook.File], figures: String, rows: [RegionRow]) {
    guard let release = run.release, let cube = Cube(json: figures),
      let object = try? JSONSerialization.jsonObject(with: Data(figures.utf8))
    else { return nil }
    (campaign, asOf, knownAt, self.run) = (run.campaign, run.asOf, run.knownAt.description, Int(run.id))
    self.figures = cube
    stated = [
      "form": Self.form, "campaign": run.campaign, "as_of": run.asOf.description,
      "known_at": run.knownAt.description, "run": Int(run.id), "balanced": run.isBalanced,
      "released_by": release.recordedBy, "released_at": release.recordedAt.description,
      "exception": release.exception ?? "", "figures": object,
      "rows": rows.map { ["code": $0.code, "name": $0.name] },
      "books": files.map { ["file": $0.fileName, "sha256": $0.digest] },
    ]
  }

  /// Of a file that was sent. Throws `Problem` for one that is none, or was changed on its way.
  init(_ bytes: Data) throws(Problem) {
    let cure = say("请对方用 mlps report submit 重新导出", "have it made anew by mlps report submit")
    guard var object = try? JSONSerialization.jsonObject(with: bytes) as? [String: Any],
      object["form"] as? String == Self.form
    else { throw .unreadable("/", say("不是上报件", "this is no submission"), cure: cure) }
    let digest = object.removeValue(forKey: "digest") as? String
    stated = object
    guard digest == Self.bytes(object).sha256 else {
      throw .unreadable(
        "/digest", say("上报件与其摘要不符，已被改动", "the file is not what its digest says: it was changed"), cure: cure)
    }
    guard let campaign = object["campaign"] as? String, let asOf = (object["as_of"] as? String).flatMap(Day.init(iso:)),
      let knownAt = object["known_at"] as? String, let run = object["run"] as? Int,
      let figures = Cube(
        json: String(decoding: (object["figures"] as? [String: Any]).map(Self.bytes) ?? Data(), as: UTF8.self))
    else { throw .unreadable("/", say("上报件缺少应有的栏目", "the submission lacks what it must state"), cure: cure) }
    (self.campaign, self.asOf, self.knownAt, self.run, self.figures) = (campaign, asOf, knownAt, run, figures)
  }
}
