/// Why something is no request.
public enum CourierRefusal: Error, Hashable, Sendable {
  /// Not `http://host…` or `https://host…` in printable ASCII without a user in it.
  case url(String)
  /// The name is no token, or the value has a line end or another control character; only the name is told.
  case headerNotALine(String)
  /// A header that frames the message and is set by the courier alone.
  case headerReserved(String)
  /// `GET` and `HEAD` carry none.
  case bodyNotAllowed(CourierRequest.Method)
}
