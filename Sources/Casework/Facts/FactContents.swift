/// Every kind of fact that somebody decides on (办理所依事实总表), by its table.
public enum FactContents {
  public static let all: [any FactContent.Type] =
    registers + eligibility + grading + filing + assessment + rectification + operation + supervision + gate

  /// The kind a table keeps, nil for one that nobody decides on.
  public static func kept(in table: String) -> (any FactContent.Type)? { byTable[table] }

  private static let byTable = Dictionary(uniqueKeysWithValues: all.map { ($0.table, $0) })
}
