public import Statute

/// A lifecycle as casework reads it (办理流程的案件): whose cases it has, and what its conditions see in a file.
public protocol CaseMachine: Machine {
  /// The register whose subjects are its cases.
  static var caseKind: SubjectKind { get }
  /// What time alone brings about: read on every day anew, never recorded.
  static var timed: Set<Event> { get }
  /// What the file alone says to the conditions; what an act brings is added by the act. Nil: the file says too little.
  static func facts(in file: CaseFile, of id: Identifier<Subject>, on day: Day) -> Facts?
}

extension CaseMachine {
  public static var timed: Set<Event> { [] }
}

extension CaseFile {
  /// The stage that was recorded last by a day: where the last dated step that led anywhere led.
  public func recordedStage<M: CaseMachine>(_ machine: M.Type, of id: Identifier<Subject>, on day: Day) -> M.Stage {
    records.last { record in
      record.machine == M.name && record.caseID == id && (record.on.map { $0 <= day } ?? false) && record.stage != nil
    }.flatMap { $0.stage.flatMap { M.Stage(rawValue: $0) } } ?? M.start
  }

  /// The stage on a day: the one recorded, and what time has made of it since.
  public func stage<M: CaseMachine>(_ machine: M.Type, of id: Identifier<Subject>, on day: Day) -> M.Stage {
    var stage = recordedStage(machine, of: id, on: day)
    guard !M.timed.isEmpty, let facts = M.facts(in: self, of: id, on: day) else { return stage }
    var seen: Set<M.Stage> = [stage]
    while let next = M.provisions(from: stage, on: day).first(where: {
      M.timed.contains($0.event) && M.holds($0.condition, facts)
    }), seen.insert(next.to).inserted {
      stage = next.to
    }
    return stage
  }

  /// The last dated step of a case.
  public func lastStep<M: CaseMachine>(_ machine: M.Type, of id: Identifier<Subject>) -> Recorded<any FactContent>? {
    records.last { $0.machine == M.name && $0.caseID == id && $0.on != nil }
  }
}
