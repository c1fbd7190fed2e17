internal import HTTPTypes
internal import Hummingbird
internal import Wording

extension Reply {
  /// In the place of a secret, when its request is sent again.
  static var shownAlready: String { say("已示出一次,不再示出", "shown already, and not shown again") }

  /// The same as an answer that holds a secret: kept by nobody on the way, and told without it ever after.
  func secret(told answer: Answer) -> Reply {
    var reply = self
    reply.headers[.cacheControl] = "no-store"
    reply.kept = answer
    return reply
  }
}
