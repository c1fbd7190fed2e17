internal import Casework
internal import PQ
internal import Statute

/// The latest standing fact of a kind about one subject: its number, its day, one value of it.
struct Latest<Subject, Value: Fetched>: Row {
  let subject: Identifier<Subject>
  let standing: Standing<Value>

  init(_ row: inout RowReader) throws(DecodeFailure) {
    subject = try row.next()
    let number: FactNumber = try row.next()
    let on: Day? = try row.next()
    standing = Standing(number: number, on: on, value: try row.next())
  }
}
