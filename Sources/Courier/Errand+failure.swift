internal import CCurl

extension Errand {
  /// What the library's code means for who sent the request.
  func failure(_ code: CURLcode, of curl: UnsafeMutableRawPointer, said: String) -> CourierFailure {
    let words = said.isEmpty ? String(cString: curl_easy_strerror(code)) : said
    return switch code {
    case CURLE_COULDNT_RESOLVE_HOST: .unresolved(host: host)
    case CURLE_COULDNT_CONNECT:
      goesElsewhere(words)
        ? .proxyFailed(host: host, detail: words)
        : .unreachable(host: host, code: Int32(Handle.number(CURLINFO_OS_ERRNO, of: curl)))
    case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY: .proxyFailed(host: host, detail: words)
    case CURLE_PEER_FAILED_VERIFICATION:
      .untrusted(host: host, CertificateFault(code: Handle.number(CURLINFO_SSL_VERIFYRESULT, of: curl), said: words))
    case CURLE_SSL_CACERT_BADFILE: .noAuthorities(path: courier.authorities ?? "")
    case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER: .notEncrypted(host: host, detail: words)
    case CURLE_OPERATION_TIMEDOUT: timeout(of: curl)
    case CURLE_RECV_ERROR where Handle.number(CURLINFO_HTTP_CONNECTCODE, of: curl) >= 300:
      .proxyFailed(host: host, detail: words)
    case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_SEND_FAIL_REWIND,
      CURLE_HTTP2, CURLE_HTTP2_STREAM:
      cutOff(of: curl)
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY: .notHTTP(host: host, detail: words)
    default: .broken(host: host, detail: words)
    }
  }

  /// Whether the library went to somebody else than the server, as its words say.
  private func goesElsewhere(_ words: String) -> Bool {
    courier.proxy.setting(for: request.origin) != "" && !words.contains("connect to \(request.origin.host) port")
  }

  private func cutOff(of curl: UnsafeMutableRawPointer) -> CourierFailure {
    let length = Handle.size(CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, of: curl)
    return .cutOff(
      host: host, received: Handle.size(CURLINFO_SIZE_DOWNLOAD_T, of: curl), expected: length >= 0 ? length : nil)
  }

  private func timeout(of curl: UnsafeMutableRawPointer) -> CourierFailure {
    if Handle.size(CURLINFO_PRETRANSFER_TIME_T, of: curl) == 0 {
      return .timedOut(host: host, .connection, after: min(courier.connectTimeout, timeout ?? courier.connectTimeout))
    }
    let hasAnswer = Handle.size(CURLINFO_STARTTRANSFER_TIME_T, of: curl) > 0
    return .timedOut(host: host, hasAnswer ? .rest : .answer, after: timeout ?? .zero)
  }
}
