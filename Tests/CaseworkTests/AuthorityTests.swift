import Casework
import Foundation
import Statute
import Testing

@Suite struct `Who may do what` {
  private static let day = Day(2026, 11, 21)
  private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/authority.md")

  @Test func `the page in docs is the table as law and declarations have it`() throws {
    let printed = Authority.page(on: Self.day)
    if ProcessInfo.processInfo.environment["MLPS_RECORD"] == "1" {
      try printed.write(to: Self.page, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOf: Self.page, encoding: .utf8)
    for (index, (new, old)) in zip(printed.split(separator: "\n"), kept.split(separator: "\n")).enumerated()
    where new != old {
      Issue.record("docs/authority.md, non-empty line \(index + 1): kept \(old), now \(new); MLPS_RECORD=1 re-records")
      return
    }
    #expect(printed == kept)
  }

  @Test func `every act has a ground, and every ground a post`() {
    let days = Rulebook.turningDays + [Self.day]
    for act in Acts.all {
      #expect(days.contains { !Authority.of(act, on: $0).grounds.isEmpty }, "\(act.name)")
    }
    for authority in days.flatMap(Authority.all(on:)) {
      for ground in authority.grounds where ground.by != .clock {
        #expect(!Post.acting(in: ground.by).isEmpty, "\(authority.act) by \(ground.by.members)")
      }
    }
    #expect(Authority.all(on: Self.day).count == Acts.all.count)
  }

  @Test func `who runs the house performs no act`() {
    for post in Post.allCases where post.estate != .business { #expect(post.roles.isEmpty, "\(post)") }
    for authority in Authority.all(on: Self.day) {
      #expect(authority.posts.allSatisfy { $0.estate == .business }, "\(authority.act)")
    }
  }

  @Test func `every role but that of the clock is some post's`() {
    for role in Role.allCases where role != .clock { #expect(!Post.acting(in: Roles(role)).isEmpty, "\(role)") }
    #expect(Post.acting(in: .clock).isEmpty)
  }

  @Test func `an act is refused to who is not in its table`() {
    let accepting = Authority.all(on: Self.day).first { $0.act == "filing.accepted" }
    #expect(accepting?.posts == [.policeOfficer, .policeSupervisor])
  }
}
