import Casework
import PQ
import Statute
import Store
import Testing
import _TestKit

@Suite struct `The book of dues` {
  @Test func `a filing's clocks start and end by the acts of its course`() async throws {
    try await DueScene.use { scene in
      _ = try await scene.grade(3, "2026-08-03")
      _ = try await scene.file("submitted", "2026-09-02")
      _ = try await scene.file("accepted", "2026-09-21")
      try await scene.start()
      // 30 days from 2026-08-03 end on a working day; filed on that very day.
      #expect(try await scene.dues(.fileExisting, on: "2026-09-02") == ["2026-09-02 met"])
      #expect(try await scene.dues(.fileExisting, on: "2026-09-01") == ["2026-09-02 open"])
      #expect(try await scene.dues(.correctionNotice, on: "2026-12-31") == ["2026-09-09 met_late"])
      #expect(try await scene.dues(.review, on: "2026-10-12") == ["2026-10-12 open"])
      #expect(try await scene.dues(.review, on: "2026-10-13") == ["2026-10-12 late"])
      _ = try await scene.file("certificate_issued", "2026-10-12")
      try await scene.start()
      #expect(try await scene.dues(.review, on: "2026-10-13") == ["2026-10-12 met"])
      #expect(try await scene.dues(.certificate, on: "2026-10-13") == ["2029-10-11 open"])
      #expect(try await scene.dues(.renewalOpen, on: "2029-07-10") == [])
      #expect(try await scene.dues(.renewalOpen, on: "2029-07-11") == ["2029-10-11 open"])
      #expect(try await scene.dues(.firstTestThree, on: "2026-10-13") == ["2027-10-12 open"])
      _ = try await scene.report("2026-11-02")
      try await scene.start()
      #expect(try await scene.dues(.firstTestThree, on: "2026-11-03") == ["2027-10-12 met"])
      #expect(try await scene.dues(.assessThree, on: "2026-11-03") == ["2027-11-02 open"])
      #expect(try await scene.dues(.report, on: "2026-11-03") == ["2026-12-02 open"])
      #expect(try await scene.dues(.protectionPlan, on: "2026-11-03") == ["2027-01-01 open"])
      _ = try await scene.file("cancelled", "2026-11-05")
      #expect(try await scene.dues(.assessThree, on: "2026-11-05") == ["2027-11-02 lapsed"])
    }
  }
}
