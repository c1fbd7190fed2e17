/// How the house is open to the network (对外服务设置): where, under which certificate, and how much of everything.
public struct DoorSettings: Sendable {
  public var place: ListeningPlace
  /// Nil: plain HTTP, for the machine itself or a proxy that was named.
  public var certificate: CertificateFiles?
  /// Whose word on where a request came from is taken.
  public var proxies: [AddressRange] = []
  /// Who may read the metrics besides the machine itself and a system administrator.
  public var observers: [AddressRange] = []

  /// The longest that answering may take.
  public var timeLimit: Duration = .seconds(30)
  /// The longest that a client may keep silent while its request is read, or between two requests.
  public var silence: Duration = .seconds(30)
  /// The longest that a client may take to agree on TLS.
  public var handshake: Duration = .seconds(10)
  /// The longest that a connection may lie still, whatever it was doing.
  public var stillness: Duration = .seconds(300)
  /// The longest that a client may refuse to take what is sent to it.
  public var stall: Duration = .seconds(30)
  /// How long acts that run may take to end when the house closes.
  public var grace: Duration = .seconds(30)
  /// The shortest time between two looks at the files of the certificate.
  public var certificatePause: Duration = .seconds(2)

  /// The most requests that are answered at the same time.
  public var atOnce = 256
  /// The most connections; more wait to be accepted.
  public var connections = 4096
  /// The most bytes that the head of a request may have.
  public var headBytes = 16 << 10
  public var headFields = 100
  /// Requests that one address may send: so many a second, so many at a stroke; nil: as many as it likes.
  public var perAddress: Allowance? = Allowance(perSecond: 100, atOnce: 400)
  /// Requests that one account may send.
  public var perAccount: Allowance? = Allowance(perSecond: 50, atOnce: 200)

  public init(at place: ListeningPlace, under certificate: CertificateFiles? = nil) {
    self.place = place
    self.certificate = certificate
  }

  /// Throws a `CertificateFault` where the certificate cannot be used, a `DoorFault` where the door would stand open.
  public func check() throws {
    guard certificate != nil || place.isLoopback || !proxies.isEmpty else { throw DoorFault.plainToTheWorld(place) }
    if let certificate { _ = try Certificate(certificate, at: CertificateHolder.now) }
  }
}
