internal import Casework
public import Statute

/// A scene for every act there is (情景总表); a test demands that none is missing.
public enum Scenes {
  public static let all: [Scene] =
    registers + eligibility + grading + filing + assessment + rectification + operation + supervision + gate

  /// The day before which nobody was on the books.
  public static let opened = Day(2025, 5, 6)

  /// The scene whose last wish is of that act.
  public static func leading(to act: String) -> Scene? {
    all.first { $0.wishes.last.map { type(of: $0.act).name } == act }
  }
}
