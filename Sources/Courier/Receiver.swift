/// Takes what comes in.
protocol Receiver: AnyObject {
  /// Whether it can take more now.
  var isReady: Bool { get }
  /// Once, before the first piece, or at the end if there was none.
  func begin(_ head: Head) throws(CourierFailure)
  func take(_ piece: UnsafeRawBufferPointer) throws(CourierFailure)
  /// When all of it is there.
  func finish() throws(CourierFailure)
}
