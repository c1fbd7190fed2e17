internal import PQ

extension Error {
  /// What a log may say of an error that nobody foresaw (诊断): its type, and of the server's word the state, the relation
  /// and the constraint, but no message, because that repeats what was sent.
  public var diagnosis: String {
    let type = String(reflecting: type(of: self))
    guard let error = self as? ServerError else { return type }
    return ([type, error.sqlState.description] + [error.table, error.constraint].compactMap(\.self))
      .joined(separator: " ")
  }
}
