import Casework
import Statute
import Testing
import _Scenes

/// How much of a file acts are decided on (阅卷范围).
@Suite struct `What acts read of a file` {
  @Test func `an act is decided alike without what it does not read`() throws {
    var compared: [String: Int] = [:]
    for scene in Scenes.all {
      let wish = try #require(scene.wishes.last)
      let act = type(of: wish.act)
      let file = try scene.played().file(of: wish.subject, on: wish.day)
      let moment = Moment(on: wish.day, today: wish.day, by: wish.party, document: wish.document, fresh: wish.opening)
      guard let whole = try? wish.act.decide(on: file, at: moment) else { continue }
      for less in [FileReading.register, .file] {
        guard let part = try? wish.act.decide(on: file.read(less), at: moment), told(part) == told(whole) else {
          #expect(reaches(act.reads) > reaches(less), "\(act.name)")
          continue
        }
        if act.reads == less { compared["\(less)", default: 0] += 1 }
      }
    }
    #expect(compared["register"] ?? 0 > 10)
    #expect(compared["file"] ?? 0 > 50)
  }

  @Test func `who issues a permit looks at the gate`() {
    #expect(IssuePermit.reads == .gate)
    #expect(Acts.all.filter { $0.reads == .gate }.count == 1)
  }

  private func reaches(_ reading: FileReading) -> Int {
    switch reading {
    case .register: 0
    case .file: 1
    case .gate: 2
    }
  }

  private func told(_ deed: Deed) -> [AnyHashable] {
    deed.entries.flatMap { [AnyHashable($0.act), AnyHashable($0.content)] }
  }
}

extension CaseFile {
  /// What is left of it to who reads no more than that.
  fileprivate func read(_ reading: FileReading) -> CaseFile {
    var less = self
    switch reading {
    case .register: less = CaseFile(of: subject, registrations: [], records: [], last: version)
    case .file: less.gate = nil
    case .gate: break
    }
    return less
  }
}
