/// Every act there is (办理事项总表), by the words of the law; those of one machine stand in one list.
public enum Acts {
  public static let all: [any Act.Type] =
    registers + eligibility + grading + filing + assessment + rectification + operation + supervision + gate

  /// The act of a name, nil for a name nobody knows.
  public static func named(_ name: String) -> (any Act.Type)? { all.first { $0.name == name } }
}
