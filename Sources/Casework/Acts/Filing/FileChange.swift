public import Statute

/// Files what has changed of a filing (申报变更); a change of level needs a new grading first.
public struct FileChange: Step {
  public typealias Law = Filing
  public static let event = Filing.Event.changeFiled

  public var changes: [FilingChange]

  public init(changes: [FilingChange]) { self.changes = changes }

  public static let example = FileChange(changes: [FilingChange(.contact, from: "王经办", to: "赵经办")])

  public func tell(_ facts: inout Filing.Facts, in file: CaseFile, at moment: Moment) { facts.formComplete = true }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    if changes.isEmpty { reasons.append(Reason(FilingGround.noChange, field: "changes")) }
    for (index, change) in changes.enumerated()
    where change.to.allSatisfy(\.isWhitespace) || change.to == change.from {
      reasons.append(Reason(FilingGround.noChange, field: "changes[\(index)].to", change.item.term))
    }
    let regraded = file.stage(Grading.self, of: file.subject.id, on: moment.day) == .readyToFile
    let named = changes.contains { $0.item == .level }
    if named && !regraded { reasons.append(Reason(FilingGround.levelNotRegraded, field: "changes")) }
    if regraded && !named { reasons.append(Reason(FilingGround.levelNotNamed, field: "changes")) }
    return reasons
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Filing>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(FilingChanged(object: file.subject.id.retagged(), changes: changes), under: taken))
  }
}
