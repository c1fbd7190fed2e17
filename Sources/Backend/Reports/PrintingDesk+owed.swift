internal import Casework
internal import Foundation
internal import HTTPTypes
internal import Reports
internal import Statute
internal import Store
internal import Wording

extension PrintingDesk {
  /// Builds the oldest issue that should be published by the order's day and is not (应出未出的一期), frozen anew; nil where
  /// there is none. One that somebody else publishes meanwhile is left to him, and the next is built.
  func buildOwed(
    _ order: ReportOrder, into folder: String,
    tell: @escaping @Sendable (_ done: Int, _ total: Int, _ word: String) async throws -> Void = { _, _, _ in }
  ) async throws -> (asOf: Day, printed: Printed)? {
    while let day = try await desks.owed(order.campaign, on: order.asOf).first {
      var order = order
      order.asOf = day
      do {
        return (day, try await build(order, into: folder, once: true) { try await tell($0, $1, "\(day) \($2)") })
      } catch is ReportBook.PublishedAlready {
        let written = URL(filePath: folder, directoryHint: .isDirectory)
        for file in try FileManager.default.contentsOfDirectory(at: written, includingPropertiesForKeys: nil) {
          try FileManager.default.removeItem(at: file)
        }
      }
    }
    return nil
  }
}

extension Desks {
  /// The days of the issues that should be published by a day and are not. Throws `Problem` where the campaign has no
  /// schedule.
  func owed(_ id: String, on day: Day) async throws -> [Day] {
    guard let schedule = try await campaigns.schedule(of: id) else { throw Problem.noCampaign(id) }
    guard !schedule.days.isEmpty else { throw Problem.noSchedule(id) }
    let published = try await runs.issues(of: id).filter { $0.released != nil }.map(\.asOf)
    return schedule.owed(on: day, published: Set(published))
  }
}

extension Problem {
  static func noSchedule(_ id: String) -> Problem {
    let (cause, cure) = CampaignIssues.none(id)
    return Problem(.conflict, Reason("no_schedule", cause, cure: cure))
  }
}
