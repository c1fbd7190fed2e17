internal import Casework
internal import Statute

extension Scenes {
  static let start = Day(2025, 5, 6)

  /// The books with everybody described, and nothing graded.
  static let opening = Scene(registrations: Cast.registrations, given: Cast.described(on: start), wishes: [])

  static let begun = opening.then(
    .init(BeginGrading.example, on: .object(Cast.newObject), by: Cast.staff, on: start + 1))

  static let grading: [Scene] = [begun]
}
