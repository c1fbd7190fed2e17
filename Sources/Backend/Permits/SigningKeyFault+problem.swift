internal import HTTPTypes
internal import Hummingbird
internal import Wording

extension Problem {
  init(_ fault: SigningKeyFault) {
    let (status, what): (HTTPResponse.Status, String) =
      switch fault {
      case .noFolder: (.serviceUnavailable, say("没有设置签名密钥的位置", "no place for the signing key is set"))
      case .damaged: (.internalServerError, say("签名密钥已损坏", "the signing key is damaged"))
      case .unwritable: (.internalServerError, say("不能写签名密钥", "the signing key cannot be written"))
      }
    self.init(
      status,
      Reason(
        "signing_key", what,
        cure: say("请管理员核对主文件夹中的 permit.key", "the administrator looks at permit.key of the home folder")))
  }
}
