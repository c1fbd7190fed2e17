extension CourierRefusal: CustomStringConvertible {
  /// The cause and its cure, in Chinese.
  public var description: String { wording.chinese }

  /// The cause and its cure, in English.
  public var english: String { wording.english }

  private var wording: (chinese: String, english: String) {
    switch self {
    case .url(let text):
      (
        "“\(text)”不是可用的地址。请写成 https://主机[:端口]/路径,不含用户名;中文域名写成 xn-- 形式,其他非 ASCII 字符用百分号编码。",
        "“\(text)” is no address to send to. Write https://host[:port]/path without a user; "
          + "a name in other letters as xn--, everything else beyond ASCII percent-encoded."
      )
    case .headerNotALine(let name):
      (
        "标头“\(name)”的名称不合规,或其值含换行等控制字符。请去掉这些字符。",
        "The header “\(name)” has a name that is no token or a value with control characters. Take them out."
      )
    case .headerReserved(let name):
      (
        "标头“\(name)”由程序自行设定,不能另给。请去掉它。",
        "The header “\(name)” is set by the program itself. Leave it out."
      )
    case .bodyNotAllowed(let method):
      (
        "\(method.rawValue) 请求不能带正文。请去掉正文,或改用 POST。",
        "A \(method.rawValue) request carries no body. Leave it out, or use POST."
      )
    }
  }
}
