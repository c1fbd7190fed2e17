internal import CCurl

extension Errand {
  var host: String { request.origin.label }

  /// Says to the library where to go and what to trust; what came of each.
  func settings(
    of curl: UnsafeMutableRawPointer, url: String, until deadline: ContinuousClock.Instant?
  ) -> [CURLcode] {
    var settings = [
      mlps_curl_set_number(curl, CURLOPT_NOSIGNAL, 1),
      // A name that is still looked up does not keep who has been told to stop.
      mlps_curl_set_number(curl, CURLOPT_QUICK_EXIT, 1),
      mlps_curl_set_text(curl, CURLOPT_PROTOCOLS_STR, "http,https"),
      mlps_curl_set_text(curl, CURLOPT_URL, url),
      mlps_curl_set_number(curl, CURLOPT_FOLLOWLOCATION, 0),
      mlps_curl_set_number(curl, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS)),
      mlps_curl_set_number(curl, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)),
      mlps_curl_set_number(curl, CURLOPT_SSL_VERIFYPEER, 1),
      mlps_curl_set_number(curl, CURLOPT_SSL_VERIFYHOST, 2),
      mlps_curl_set_number(curl, CURLOPT_TCP_KEEPALIVE, 1),
      mlps_curl_keep_from_children(curl),
      mlps_curl_set_number(curl, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1),
      mlps_curl_set_number(curl, CURLOPT_CONNECTTIMEOUT_MS, courier.connectTimeout.milliseconds),
    ]
    if let deadline {
      settings.append(mlps_curl_set_number(curl, CURLOPT_TIMEOUT_MS, (deadline - .now).milliseconds))
    }
    if let authorities = courier.authorities {
      settings.append(mlps_curl_set_text(curl, CURLOPT_CAINFO, authorities))
      settings.append(mlps_curl_set_text(curl, CURLOPT_CAPATH, nil))
    }
    if let proxy = courier.proxy.setting(for: request.origin) {
      settings.append(mlps_curl_set_text(curl, CURLOPT_PROXY, proxy))
    }
    return settings
  }
}
