internal import HTTPTypes
internal import Store

extension Problem {
  init(_ refusal: AccessRefusal) {
    self.init(refusal.status, Reason(refusal.code, refusal.code))
  }
}

extension AccessRefusal {
  var status: HTTPResponse.Status {
    switch self {
    case .notSignedIn, .signInFailed: .unauthorized
    case .lockedOut, .busy: .tooManyRequests
    case .unknownAccount, .unknownPost, .unknownToken, .unknownSession: .notFound
    case .mustChangePassword, .secondFactorNeeded, .readOnlyToken, .sessionNeeded, .notAuthorised, .ownAccount: .forbidden
    case .password, .notWritable, .unknownPlace, .wrongPlace, .expiryOutOfRange, .endsBeforeItBegins:
      .unprocessableContent
    default: .conflict
    }
  }
}
