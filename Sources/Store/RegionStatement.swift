internal import PQ
internal import Statute

/// The statements that write the dated regions of this binary into the database (行政区划导出).
enum RegionStatement {
  typealias Prepared = (sql: String, parameters: Parameters)

  static let all: [Prepared] = []
}
