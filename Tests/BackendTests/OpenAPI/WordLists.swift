import Casework
import Reports
import Statute
import Store

@testable import Backend

/// The lists of words that the document names beside those of the acts (词表).
enum WordLists {
  static let all: [Any.Type] = [
    Role.self, GateCode.self, GatePolicy.self, Period.Duty.self, DueLine.Status.self, Job.Kind.self, Job.State.self,
    RegisterQuestion.Order.self, RegionRow.Kind.self, Post.self,
    Estate.self,
  ]

  /// The acts of each register by name.
  static let acts: [(name: String, words: [String])] = SubjectKind.allCases.map { kind in
    ("acts.\(kind.rawValue)", Acts.all.filter { $0.isPerformed(on: kind) }.map { $0.name }.sorted())
  }
}
