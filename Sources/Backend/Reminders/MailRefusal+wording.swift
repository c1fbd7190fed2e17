internal import Post
internal import Wording

extension MailRefusal {
  var wording: String {
    switch self {
    case .address(let text): say("“\(text)”不是邮件地址", "“\(text)” is no mail address")
    case .headerNotALine(let text): say("“\(text)”不是一行文字", "“\(text)” is not one line")
    case .url(let text):
      say("“\(text)”不是发信服务器地址，写作smtp://主机[:端口]", "“\(text)” is no mail server; write smtp://host[:port]")
    case .halfCredentials:
      say(
        "设置了用户而没有密码；密码从MLPS_SMTP_PASSWORD或MLPS_SMTP_PASSWORD_FILE读取",
        "there is a user and no password; it is read from MLPS_SMTP_PASSWORD or MLPS_SMTP_PASSWORD_FILE")
    case .passwordInTheClear(let host):
      say(
        "不加密就不向“\(host)”发送密码；用smtps://或--starttls",
        "no password goes to “\(host)” in the clear; use smtps:// or --starttls")
    }
  }
}
