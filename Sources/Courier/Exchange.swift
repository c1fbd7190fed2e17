internal import CCurl

/// One question and its answer over libcurl (一次往返).
final class Exchange {
  let errand: Errand
  let curl: UnsafeMutableRawPointer
  private let multi: UnsafeMutableRawPointer
  private let said = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
  private var headers: UnsafeMutablePointer<curl_slist>?
  private let receiver: any Receiver
  private let outgoing: Outgoing?
  private var failure: CourierFailure?
  private var hasBegun = false
  private var isPaused = false
  private var progress = CourierProgress(sent: 0, toSend: 0, received: 0, toReceive: nil)
  private var lastByte = ContinuousClock.now

  init(
    _ errand: Errand, url: String, until deadline: ContinuousClock.Instant?, to receiver: any Receiver
  ) throws(CourierFailure) {
    outgoing = try Outgoing(errand.request)
    guard let curl = curl_easy_init() else { throw .broken(host: errand.host, detail: "out of memory") }
    guard let multi = curl_multi_init() else {
      curl_easy_cleanup(curl)
      throw .broken(host: errand.host, detail: "out of memory")
    }
    self.errand = errand
    self.curl = curl
    self.multi = multi
    self.receiver = receiver
    said.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    let settings = errand.settings(of: curl, url: url, until: deadline) + bodySettings + [headerSetting]
    if let failed = settings.first(where: { $0 != CURLE_OK }) {
      throw .broken(host: errand.host, detail: String(cString: curl_easy_strerror(failed)))
    }
  }

  deinit {
    curl_multi_cleanup(multi)
    curl_easy_cleanup(curl)
    curl_slist_free_all(headers)
    said.deallocate()
  }

  /// Waits until it is done; the address the server would send a reader to instead, if it does.
  func perform() throws(CourierFailure) -> String? {
    guard curl_multi_add_handle(multi, curl) == CURLM_OK else {
      throw .broken(host: errand.host, detail: "out of memory")
    }
    errand.bell.listen(multi)
    defer {
      errand.bell.listen(nil)
      curl_multi_remove_handle(multi, curl)
    }
    lastByte = .now
    let code = try wait()
    guard code == CURLE_OK else {
      throw failure ?? outgoing?.failure ?? errand.failure(code, of: curl, said: String(cString: said))
    }
    try begin()
    try receiver.finish()
    let sendsOn = [301, 302, 303, 307, 308].contains(Handle.number(CURLINFO_RESPONSE_CODE, of: curl))
    return sendsOn ? Handle.text(CURLINFO_REDIRECT_URL, of: curl) : nil
  }

  private func wait() throws(CourierFailure) -> CURLcode {
    while true {
      guard !errand.bell.isStopped else { throw .cancelled(host: errand.host) }
      if isPaused, receiver.isReady {
        isPaused = false
        curl_easy_pause(curl, 0)
      }
      var running: Int32 = 0
      let state = curl_multi_perform(multi, &running)
      guard state == CURLM_OK else {
        throw .broken(host: errand.host, detail: String(cString: curl_multi_strerror(state)))
      }
      tellProgress()
      var left: Int32 = 0
      if let message = curl_multi_info_read(multi, &left), message.pointee.msg == CURLMSG_DONE {
        return message.pointee.data.result
      }
      try listen()
    }
  }

  /// Until something moves, or somebody rings, or the silence is too long.
  private func listen() throws(CourierFailure) {
    var rest = Duration.seconds(10)
    if let silence = errand.silence {
      if isPaused { lastByte = .now }
      rest = min(rest, silence - (.now - lastByte))
      guard rest > .zero else { throw .timedOut(host: errand.host, .event, after: silence) }
    }
    curl_multi_poll(multi, nil, 0, Int32(rest.milliseconds), nil)
  }

  private func tellProgress() {
    let length = Handle.size(CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, of: curl)
    let now = CourierProgress(
      sent: Handle.size(CURLINFO_SIZE_UPLOAD_T, of: curl), toSend: outgoing?.size ?? 0,
      received: Handle.size(CURLINFO_SIZE_DOWNLOAD_T, of: curl), toReceive: length >= 0 ? length : nil)
    guard now.sent != progress.sent || now.received != progress.received else { return }
    lastByte = .now
    progress = now
    errand.onProgress?(now)
  }

  private static let write: curl_write_callback = { piece, size, count, context in
    guard let piece, let context else { return 0 }
    let exchange = Unmanaged<Exchange>.fromOpaque(context).takeUnretainedValue()
    return exchange.take(UnsafeRawBufferPointer(start: piece, count: size * count))
  }

  private func take(_ piece: UnsafeRawBufferPointer) -> Int {
    guard receiver.isReady else {
      isPaused = true
      return Int(CURL_WRITEFUNC_PAUSE)
    }
    do {
      try begin()
      try receiver.take(piece)
      return piece.count
    } catch {
      failure = error
      return 0
    }
  }

  private func begin() throws(CourierFailure) {
    guard !hasBegun else { return }
    hasBegun = true
    let head = Head(of: curl)
    guard head.status >= 100 else { throw .notHTTP(host: errand.host, detail: "status \(head.status)") }
    try receiver.begin(head)
  }

  private var bodySettings: [CURLcode] {
    let method = errand.request.method
    let common = [
      mlps_curl_set_buffer(curl, CURLOPT_ERRORBUFFER, said),
      mlps_curl_set_writer(curl, Self.write, Unmanaged.passUnretained(self).toOpaque()),
    ]
    guard let outgoing else {
      return common + [
        method == .head
          ? mlps_curl_set_number(curl, CURLOPT_NOBODY, 1)
          : mlps_curl_set_text(curl, CURLOPT_CUSTOMREQUEST, method.rawValue)
      ]
    }
    return common + [
      mlps_curl_set_number(curl, CURLOPT_UPLOAD, 1),
      mlps_curl_set_text(curl, CURLOPT_CUSTOMREQUEST, method.rawValue),
      mlps_curl_set_size(curl, CURLOPT_INFILESIZE_LARGE, curl_off_t(outgoing.size)),
      mlps_curl_set_reader(curl, Outgoing.read, Unmanaged.passUnretained(outgoing).toOpaque()),
    ]
  }

  private var headerSetting: CURLcode {
    // The library would wait a second for a leave to send that few servers give.
    var lines = ["Expect:"]
    for header in errand.request.headers.all {
      lines.append(header.value.isEmpty ? "\(header.name);" : "\(header.name): \(header.value)")
    }
    for line in lines {
      guard let longer = curl_slist_append(headers, line) else { return CURLE_OUT_OF_MEMORY }
      headers = longer
    }
    return mlps_curl_set_list(curl, CURLOPT_HTTPHEADER, headers)
  }
}
