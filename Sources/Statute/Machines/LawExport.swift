/// Every row of every edition of every machine (规定全表), in a stable order: machine, edition, row as written.
public enum LawExport {
  public static let all: [ProvisionRecord] =
    records(of: Eligibility.self) + records(of: Grading.self) + records(of: Filing.self)
    + records(of: Assessment.self) + records(of: Rectification.self) + records(of: Operation.self)
    + records(of: Supervision.self)

  public static func records<M: Machine>(of machine: M.Type) -> [ProvisionRecord] {
    let entries = M.provisions.entries
    return entries.indices.flatMap { index in
      let until = index + 1 < entries.count ? entries[index + 1].since - 1 : nil
      return (entries[index].value ?? []).map { ProvisionRecord($0, edition: entries[index].since, until: until) }
    }
  }
}
