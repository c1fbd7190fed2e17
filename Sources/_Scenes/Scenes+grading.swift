internal import Casework
internal import Statute

extension Scenes {
  /// The books with everybody described, and nothing graded.
  static let opening = Scene(registrations: Cast.registrations, given: Cast.described(on: opened), wishes: [])

  static let begun = opening.then(
    .init(BeginGrading.example, on: .object(Cast.newObject), by: Cast.staff, on: opened + 1))

  static let grading: [Scene] = [begun]
}
