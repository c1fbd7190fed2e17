internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import HummingbirdHTTP2
public import Logging
internal import NIOCore
internal import ServiceLifecycle
internal import Synchronization

/// The house's door to the network (服务大门): the window behind it, under TLS or for a named proxy, until it is closed.
public struct FrontDoor: Sendable {
  private let window: Window
  private let settings: DoorSettings
  private let certificate: CertificateHolder?
  private let logger: Logger

  /// Throws a `CertificateFault` where the certificate cannot be used, a `DoorFault` where the door would stand open.
  public init(_ window: Window, _ settings: DoorSettings, logger: Logger) throws {
    try settings.check()
    self.settings = settings
    self.logger = logger
    let holder = try settings.certificate.map { files throws(CertificateFault) in
      try CertificateHolder(files, pause: settings.certificatePause, logger: logger)
    }
    certificate = holder
    self.window = window.observed(by: settings.observers) { holder?.end }
  }

  /// Looks at the files of the certificate now.
  public func lookAtCertificate() { certificate?.certificate(looking: true) }

  /// Serves until `closing` says something: then nobody else is let in, what runs is finished within the grace.
  ///
  /// `opened` is told where it listens, with the port that was found.
  public func serve(
    until closing: AsyncStream<Void>, opened: @escaping @Sendable (ListeningPlace) -> Void
  ) async throws {
    let place = settings.place
    let application = Application(
      router: router(), server: HTTPServerBuilder { respond in childChannel(respond) },
      configuration: ApplicationConfiguration(
        address: .hostname(place.host, port: place.port),
        availableConnectionsDelegate: MaximumAvailableConnections(settings.connections, logger: logger)),
      onServerRunning: { channel in
        opened(ListeningPlace(host: place.host, port: channel.localAddress?.port ?? place.port))
      }, logger: logger)
    var configuration = ServiceGroupConfiguration(services: [application], logger: logger)
    configuration.maximumGracefulShutdownDuration = settings.grace
    let group = ServiceGroup(configuration: configuration)
    try await withThrowingTaskGroup { tasks in
      tasks.addTask { try await group.run() }
      tasks.addTask {
        for await _ in closing { break }
        await group.triggerGracefulShutdown()
      }
      defer { tasks.cancelAll() }
      try await tasks.next()
      try await tasks.next()
    }
  }

  private func router() -> Router<Visit> {
    let start = ContinuousClock.now
    return window.router(
      around: [Observing(settings: settings, metrics: window.metrics, logger: logger), Hardening()],
      before: [Manners(), Guarding(settings) { ContinuousClock.now - start }])
  }

  private func childChannel(
    _ respond: @escaping HTTPChannelHandler.Responder
  ) -> any ServerChildChannel {
    let settings = settings
    let heading = Hardening.fields(isSecure: certificate != nil)
    var stream = HTTP1Channel.Configuration(
      additionalChannelHandlers: [Patience(stall: TimeAmount(settings.stall), heading: heading)],
      idleTimeout: TimeAmount(settings.silence))
    stream.httpDecoder = .init(
      maxHeaderFieldSize: settings.headBytes, maxHeaderListSize: settings.headBytes,
      maxHeaderFieldCount: settings.headFields)
    let http1 = HTTP1Channel(responder: respond, configuration: stream)
    guard let certificate else { return PlainDoor(http1: http1, settings: settings) }
    let http2 = HTTP2Channel(
      responder: respond,
      configuration: .init(
        idleTimeout: settings.silence, gracefulCloseTimeout: settings.grace, streamConfiguration: stream))
    return SecureDoor(certificate: certificate, http1: http1, http2: http2, settings: settings)
  }
}
