import Casework
import Statute

/// The book as it is being written (登记过程): entries in the order of telling, turned into batches in the order of recording.
struct Chronicle {
  private struct Entry {
    let day: Day
    let desk: Int
    let registrations: [Registration]
    let fact: Fact?
    /// Its place in the telling, by which other entries refer to it until all are in order.
    let handle: FactNumber
  }

  /// The last day on which the sample's desks record.
  static let lastDay = Day(2016, 6, 30)
  private var entries: [Entry] = []

  mutating func register(_ registration: Registration, at desk: Int, recorded day: Day) {
    entries.append(Entry(day: day, desk: desk, registrations: [registration], fact: nil, handle: 0))
  }

  /// Records a fact at a desk on a day, and gives the handle by which a later one may refer to it.
  @discardableResult
  mutating func record(_ fact: Fact, at desk: Int, recorded day: Day) -> FactNumber {
    precondition(fact.actedOn.map { $0 <= day } ?? true, "acted after it was recorded: \(fact)")
    let handle = FactNumber(entries.count + 1)
    entries.append(Entry(day: day, desk: desk, registrations: [], fact: fact, handle: handle))
    return handle
  }

  /// All entries in order of recording, one batch for each desk and day.
  func batches() -> [Batch] {
    let order = entries.indices.sorted {
      let (a, b) = (entries[$0], entries[$1])
      return (a.day, a.desk, $0) < (b.day, b.desk, $1)
    }
    var ordinals: [FactNumber: FactNumber] = [:]
    for index in order where entries[index].fact != nil {
      ordinals[entries[index].handle] = FactNumber(ordinals.count + 1)
    }
    var batches: [Batch] = []
    var written: (day: Day, desk: Int)?
    for index in order {
      let entry = entries[index]
      if written.map({ $0.day != entry.day || $0.desk != entry.desk }) ?? true {
        batches.append(Batch(
          recordedAt: Chronicle.instant(entry.day, desk: entry.desk), recordedBy: LiaochengSample.party,
          decision: Decision()))
        written = (entry.day, entry.desk)
      }
      batches[batches.count - 1].decision.registrations += entry.registrations
      if let fact = entry.fact {
        batches[batches.count - 1].decision.facts.append(fact.referring { ordinals[$0] ?? 0 })
      }
    }
    return batches
  }

  /// Desks record from 16:00 in Shanghai on, five minutes apart.
  private static func instant(_ day: Day, desk: Int) -> String {
    let minutes = 8 * 60 + desk * 5
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day)T\(two(minutes / 60)):\(two(minutes % 60)):00Z"
  }
}
