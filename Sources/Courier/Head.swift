internal import CCurl

/// The part of an answer before its body (应答头).
struct Head {
  let status: Int
  let version: Int
  let headers: CourierHeaders
  /// What the server said its body has.
  let length: Int64?

  /// As a handle holds it: of the last answer, without what was said in between.
  init(of curl: UnsafeMutableRawPointer) {
    status = Handle.number(CURLINFO_RESPONSE_CODE, of: curl)
    version = Handle.number(CURLINFO_HTTP_VERSION, of: curl) == CURL_HTTP_VERSION_2_0 ? 20 : 11
    let told = Handle.size(CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, of: curl)
    length = told >= 0 ? told : nil
    var list: [CourierHeaders.Header] = []
    var last: UnsafeMutablePointer<curl_header>?
    while let next = curl_easy_nextheader(curl, UInt32(CURLH_HEADER), -1, last) {
      list.append(.init(name: String(cString: next.pointee.name), value: String(cString: next.pointee.value)))
      last = next
    }
    headers = CourierHeaders(received: list)
  }

  var isSuccess: Bool { (200...299).contains(status) }

  /// The kind of its body, without parameters.
  var kind: String {
    let type = headers["Content-Type"] ?? ""
    return type.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
  }

  func reply(body: [UInt8], file: String? = nil) -> CourierReply {
    CourierReply(status: status, version: version, headers: headers, body: body, file: file)
  }
}
