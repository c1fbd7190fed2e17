internal import Wording

extension CertificateFault {
  /// What is wrong, and what to do.
  public var wording: String {
    switch self {
    case .missing(let file): say("没有文件“\(file)”", "there is no file “\(file)”")
    case .unreadable(let file):
      say("不能读取“\(file)”:请核对其属主与权限", "“\(file)” cannot be read: look at its owner and mode")
    case .noCertificate(let file):
      say("“\(file)”中没有 PEM 证书(-----BEGIN CERTIFICATE-----)", "“\(file)” holds no PEM certificate")
    case .noKey(let file):
      say(
        "“\(file)”中没有可用的 PEM 私钥(不支持加密的私钥:先用 openssl pkey 解密)",
        "“\(file)” holds no PEM key that can be used (an encrypted one is opened by openssl pkey first)")
    case .keyOpenToOthers(let file, let mode):
      say(
        "私钥“\(file)”的权限为 \(String(mode, radix: 8)),他人可读:chmod 600 \(file)",
        "the key “\(file)” has mode \(String(mode, radix: 8)) and can be read by others: chmod 600 \(file)")
    case .expired(let file, let day):
      say("证书“\(file)”已于 \(day) 过期:请换新证书", "the certificate “\(file)” ran out on \(day): put a new one in its place")
    case .notYetValid(let file, let day):
      say(
        "证书“\(file)”自 \(day) 起才有效:请核对证书或本机时钟",
        "the certificate “\(file)” is valid from \(day) only: look at it, or at this machine's clock")
    case .keyOfAnother(let certificate, let key):
      say("私钥“\(key)”不属于证书“\(certificate)”", "the key “\(key)” is not that of the certificate “\(certificate)”")
    }
  }
}
