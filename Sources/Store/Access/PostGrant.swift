public import Statute

/// A post that is to be granted (拟授职务), from a day on, on a paper.
public struct PostGrant: Hashable, Sendable {
  public let post: Post
  public let place: PostPlace
  public let since: Day
  public let paper: String

  public init(_ post: Post, in place: PostPlace = .house, since: Day, paper: String) {
    self.post = post
    self.place = place
    self.since = since
    self.paper = paper
  }
}
