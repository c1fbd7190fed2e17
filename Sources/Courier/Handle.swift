internal import CCurl

/// What a handle of the library tells.
enum Handle {
  static func number(_ info: CURLINFO, of curl: UnsafeMutableRawPointer) -> Int {
    var value = 0
    _ = mlps_curl_get_number(curl, info, &value)
    return value
  }

  static func size(_ info: CURLINFO, of curl: UnsafeMutableRawPointer) -> Int64 {
    var value: curl_off_t = 0
    _ = mlps_curl_get_size(curl, info, &value)
    return Int64(value)
  }

  static func text(_ info: CURLINFO, of curl: UnsafeMutableRawPointer) -> String? {
    var value: UnsafeMutablePointer<CChar>?
    _ = mlps_curl_get_text(curl, info, &value)
    return value.map { String(cString: $0) }
  }
}
