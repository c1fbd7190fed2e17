extension CertificateFault {
  /// What is wrong and what cures it.
  var wording: (chinese: String, english: String) {
    switch self {
    case .selfSigned:
      (
        "它是自签名证书。如确属该服务器,请把它设为受信任的证书文件。",
        "it is signed by itself. If it is the server's own, give it as the file of certificates to trust."
      )
    case .unknownAuthority:
      (
        "签发机构不受信任。请把签发机构的证书设为受信任的证书文件,并让服务器发送完整的证书链。",
        "who signed it is not trusted here. Give that authority's certificate as the file of certificates to trust, "
          + "and have the server send its whole chain."
      )
    case .expired:
      (
        "已过期。请联系服务器管理员更换证书,并核对本机时间。",
        "it has expired. Ask who runs the server for a new one, and check the clock here."
      )
    case .notYetValid:
      (
        "尚未生效。请核对本机时间,或联系服务器管理员。",
        "it is not valid yet. Check the clock here, or ask who runs the server."
      )
    case .otherName:
      (
        "证书上的名称不是该主机。请使用证书上的名称访问,或联系服务器管理员更换证书。",
        "it is made out to another name. Use that name, or ask who runs the server for a new one."
      )
    case .revoked:
      ("已被吊销。请联系服务器管理员更换证书。", "it has been revoked. Ask who runs the server for a new one.")
    case .other(let said):
      ("\(said)。请联系服务器管理员。", "\(said). Ask who runs the server.")
    }
  }
}
