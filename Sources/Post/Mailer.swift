internal import CCurl
internal import Foundation

/// The way to a mail server (发信服务器), by libcurl.
///
/// A certificate that cannot be verified, or a server that cannot do the encryption asked for, is a failure.
public struct Mailer: Sendable {
  private let url: String
  private let credentials: (user: String, password: MailPassword)?
  private let startsTLS: Bool
  private let authorities: String?
  private let timeout: Int

  /// `url` is `smtp://host[:port]`, or `smtps://` for encryption from the first byte; `startsTLS` demands it after
  /// greeting. `authorities` is a file of certificates to trust in place of the system's. `timeout` is in seconds.
  public init(
    url: String, startsTLS: Bool = false, user: String? = nil, password: MailPassword? = nil,
    authorities: String? = nil, timeout: Int = 30
  ) throws(MailRefusal) {
    guard let parts = URLComponents(string: url), let scheme = parts.scheme?.lowercased(),
      ["smtp", "smtps"].contains(scheme), let host = parts.host, !host.isEmpty, parts.user == nil,
      parts.password == nil, ["", "/"].contains(parts.path), parts.query == nil, parts.fragment == nil
    else { throw .url(url) }
    switch (user, password) {
    case (nil, nil): credentials = nil
    case (let user?, let password?):
      guard startsTLS || scheme == "smtps" || ["127.0.0.1", "[::1]", "localhost"].contains(host) else {
        throw .passwordInTheClear(host: host)
      }
      credentials = (user, password)
    default: throw .halfCredentials
    }
    self.url = url
    self.startsTLS = startsTLS
    self.authorities = authorities
    self.timeout = timeout
  }

  /// Hands a mail over to the server. Throws `MailFailure`.
  public func send(_ mail: Mail) async throws {
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      // It waits for the server, on a thread of its own.
      Thread.detachNewThread { continuation.resume(with: Result { try sendWaiting(mail) }) }
    }
  }

  private static let isReady: Bool = curl_global_init(Int(CURL_GLOBAL_SSL)) == CURLE_OK

  private func sendWaiting(_ mail: Mail) throws {
    guard Self.isReady, let curl = curl_easy_init() else {
      throw MailFailure(code: 0, detail: "libcurl cannot be started", isPermanent: false)
    }
    defer { curl_easy_cleanup(curl) }
    guard let recipients = curl_slist_append(nil, "<\(mail.to)>") else {
      throw MailFailure(code: 0, detail: "out of memory", isPermanent: false)
    }
    defer { curl_slist_free_all(recipients) }
    let letter = Letter(mail.message)
    var said = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))
    let code = said.withUnsafeMutableBufferPointer { buffer in
      let settings = [
        mlps_curl_set_buffer(curl, CURLOPT_ERRORBUFFER, buffer.baseAddress),
        mlps_curl_set_number(curl, CURLOPT_NOSIGNAL, 1),
        mlps_curl_set_text(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps"),
        // Nothing of the surroundings decides where a mail goes.
        mlps_curl_set_text(curl, CURLOPT_PROXY, ""),
        mlps_curl_set_text(curl, CURLOPT_URL, url),
        mlps_curl_set_number(curl, CURLOPT_CONNECTTIMEOUT, timeout),
        mlps_curl_set_number(curl, CURLOPT_TIMEOUT, timeout),
        mlps_curl_set_number(curl, CURLOPT_USE_SSL, Int((startsTLS ? CURLUSESSL_ALL : CURLUSESSL_NONE).rawValue)),
        authorities.map { mlps_curl_set_text(curl, CURLOPT_CAINFO, $0) } ?? CURLE_OK,
        credentials.map { mlps_curl_set_text(curl, CURLOPT_USERNAME, $0.user) } ?? CURLE_OK,
        credentials.map { mlps_curl_set_text(curl, CURLOPT_PASSWORD, $0.password.text) } ?? CURLE_OK,
        mlps_curl_set_text(curl, CURLOPT_MAIL_FROM, "<\(mail.from)>"),
        mlps_curl_set_list(curl, CURLOPT_MAIL_RCPT, recipients),
        mlps_curl_set_number(curl, CURLOPT_UPLOAD, 1),
        mlps_curl_set_reader(curl, Letter.read, Unmanaged.passUnretained(letter).toOpaque()),
      ]
      if let failed = settings.first(where: { $0 != CURLE_OK }) { return failed }
      let code = withExtendedLifetime(letter) { curl_easy_perform(curl) }
      // The buffer goes before the handle does.
      _ = mlps_curl_set_buffer(curl, CURLOPT_ERRORBUFFER, nil)
      return code
    }
    guard code != CURLE_OK else { return }
    var answer = 0
    _ = mlps_curl_get_number(curl, CURLINFO_RESPONSE_CODE, &answer)
    let told = String(decoding: said.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let words = told.isEmpty ? String(cString: curl_easy_strerror(code)) : told
    // A wrong password or a missing permission is mended at the server or in the settings: the mail may go later.
    let isPermanent =
      (500...599).contains(answer) && code != CURLE_LOGIN_DENIED && ![530, 534, 535, 538].contains(answer)
    throw MailFailure(code: answer, detail: words, isPermanent: isPermanent)
  }
}
