/// How a paper is served (送达方式).
public enum ServiceMethod: String, Vocabulary {
  case direct, left, post, electronic
  case publicNotice = "public_notice"

  public var term: String {
    switch self {
    case .direct: "直接送达"
    case .left: "留置送达"
    case .post: "邮寄送达"
    case .electronic: "电子送达"
    case .publicNotice: "公告送达"
    }
  }
}
