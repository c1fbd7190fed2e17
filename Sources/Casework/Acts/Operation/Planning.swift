public import Statute

/// A step on the way to going live (规划、建设、测试、送审).
public protocol Planning: Step where Law == Operation {}

extension Planning {
  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Operation>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(SitePlanned(site: file.subject.id.retagged()), under: taken))
  }
}
