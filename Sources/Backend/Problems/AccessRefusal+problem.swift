internal import Credentials
internal import HTTPTypes
internal import PQ
internal import Statute
internal import Store
internal import Wording

extension Problem {
  /// What was refused at sign-in or over accounts: what, by which rule, and what would cure it.
  init(_ refusal: AccessRefusal) {
    self.init(
      refusal.status, Reason(refusal.code, refusal.sentence, basis: refusal.basis, cure: refusal.cure),
      headers: refusal.headers)
  }
}

extension AccessRefusal {
  var status: HTTPResponse.Status {
    switch self {
    case .notSignedIn, .signInFailed: .unauthorized
    case .lockedOut, .busy: .tooManyRequests
    case .unknownAccount, .unknownPost, .unknownToken, .unknownSession: .notFound
    case .mustChangePassword, .secondFactorNeeded, .readOnlyToken, .sessionNeeded, .notAuthorised, .ownAccount:
      .forbidden
    case .password, .notWritable, .unknownPlace, .wrongPlace, .expiryOutOfRange, .endsBeforeItBegins:
      .unprocessableContent
    default: .conflict
    }
  }

  /// What a client may use without reading.
  fileprivate var headers: HTTPFields {
    switch self {
    case .notSignedIn: [.wwwAuthenticate: "Bearer"]
    case .busy: [.retryAfter: "5"]
    default: [:]
    }
  }

  var sentence: String {
    switch self {
    case .notSignedIn: say("未登录，或会话、令牌已失效", "not signed in, or the session or token holds no more")
    case .signInFailed: say("登录名、口令或动态口令不正确", "the login, the password or the code is not right")
    case .lockedOut(let until):
      say("连续登录失败，锁定至\(clock(until))", "too many failures: locked until \(clock(until))")
    case .busy: say("同时登录的人过多", "too many sign in at once")
    case .mustChangePassword: say("须先更换口令", "the password must be changed first")
    case .secondFactorNeeded: say("所任职务须使用动态口令", "the post requires a second factor")
    case .readOnlyToken: say("该凭证只能读取", "this credential only reads")
    case .sessionNeeded: say("须由本人登录后办理", "only who is signed in himself may do this")
    case .notAuthorised(let needs):
      needs.isEmpty
        ? say("无权办理", "not authorised")
        : say(
          "无权办理：须由\(needs.map(\.term).joined(separator: "、"))办理",
          "not authorised: this is for \(needs.map(\.rawValue).joined(separator: ", "))")
    case .ownAccount: say("不得为自己办理", "nobody does this for himself")
    case .password(let faults): faults.map(\.sentence).joined(separator: say("；", "; "))
    case .samePassword: say("新口令与现用口令相同", "the new password is the present one")
    case .notProven: say("现用口令或动态口令不正确", "the present password or the code is not right")
    case .secondFactorStands: say("已启用动态口令", "a second factor is set up already")
    case .noSecondFactor: say("未设置动态口令", "no second factor is set up")
    case .claimFails: say("启用码不正确、已用过或已过期，或已有账号", "the code is wrong, used or out of date, or there is an account")
    case .loginTaken(let login): say("登录名“\(login)”已有人使用", "the login “\(login)” is taken")
    case .personTaken(let person): say("已有姓名为“\(person)”的账号", "there is an account of “\(person)” already")
    case .notWritable(let field): say("“\(field)”不能登记", "“\(field)” cannot be recorded")
    case .unknownAccount: say("没有该账号，或不在可见范围", "no such account within sight")
    case .unknownPost: say("没有该职务记录，或不在可见范围", "no such post within sight")
    case .unknownToken: say("没有该令牌，或已吊销", "no such token that stands")
    case .unknownSession: say("没有该会话，或已结束", "no such session that stands")
    case .unknownPlace: say("没有该单位、地区或测评机构", "there is no such unit, region or tester")
    case .wrongPlace(let post): say("\(post.term)不在此类处任职", "\(post.rawValue) is not held in such a place")
    case .otherEstate: say("该账号已属另一类，终身不变", "the account is of another estate, for ever")
    case .founded: say("首任已经任命", "the first has been appointed")
    case .postEnded: say("该职务已经离任", "the post has ended")
    case .endsBeforeItBegins: say("离任日早于任职日", "the post would end before it begins")
    case .noOpenPost: say("该账号没有在任职务", "the account holds no open post")
    case .switchedAlready: say("该账号已是此状态", "the account is so already")
    case .expiryOutOfRange: say("令牌有效期须在今后一年以内", "a token holds for at most a year from now")
    }
  }

  var basis: String {
    switch self {
    case .otherEstate, .ownAccount, .founded, .notAuthorised: say("职责分离、三员分立", "separation of duties")
    case .lockedOut, .signInFailed, .notSignedIn, .notProven, .password, .samePassword, .mustChangePassword, .busy:
      say("GB/T 22239—2019 8.1.4.1 身份鉴别", "GB/T 22239—2019 8.1.4.1 identification")
    case .secondFactorNeeded, .secondFactorStands, .noSecondFactor:
      say("本地政策 second_factor_posts", "local policy second_factor_posts")
    default: say("GB/T 22239—2019 8.1.4.2 访问控制", "GB/T 22239—2019 8.1.4.2 access control")
    }
  }

  var cure: String {
    switch self {
    case .notSignedIn: say("重新登录", "sign in again")
    case .signInFailed, .notProven:
      say("核对后再试；忘记的请管理员重置", "check and try again; an administrator resets what is forgotten")
    case .lockedOut: say("届时再试，或请管理员重置口令", "try again then, or have the password reset")
    case .busy: say("稍后再试", "try again shortly")
    case .mustChangePassword: say("更换口令", "change the password")
    case .secondFactorNeeded: say("设置动态口令，再以动态口令登录", "set up a second factor and sign in with it")
    case .readOnlyToken: say("登录后办理，或换用可写的令牌", "sign in, or use a token that may write")
    case .sessionNeeded: say("登录后办理", "sign in first")
    case .notAuthorised: say("由有权的人办理", "have it done by who may")
    case .ownAccount: say("由另一人办理", "have it done by somebody else")
    case .password(let faults): faults.map(\.cure).joined(separator: say("；", "; "))
    case .samePassword: say("另设一个口令", "choose another one")
    case .secondFactorStands: say("先撤除原有的动态口令", "remove the present one first")
    case .noSecondFactor: say("先设置动态口令", "set one up first")
    case .claimFails: say("由服务端重新取得启用码", "get a new code from the server")
    case .loginTaken: say("另取登录名", "choose another login")
    case .personTaken: say("在姓名后注明单位以相区别", "add the unit to the name to tell them apart")
    case .notWritable: say("写成一行，首尾无空格；登录名2至64个字符、小写、无空格", "write one line without spaces at its ends")
    case .unknownAccount, .unknownPost, .unknownToken, .unknownSession: say("核对编号", "check the identity")
    case .unknownPlace: say("核对代码或编号", "check the code or the identity")
    case .wrongPlace: say("按职务指明单位、地区或测评机构", "name the unit, region or tester that the post asks for")
    case .otherEstate: say("为其另建账号", "make another account for it")
    case .founded: say("由安全管理员授予", "have it granted by the security administrator")
    case .postEnded, .noOpenPost, .switchedAlready: say("不必再办", "nothing is left to do")
    case .endsBeforeItBegins: say("改离任日", "choose a later day")
    case .expiryOutOfRange: say("改有效期", "choose another day")
    }
  }

  /// To the second, as clocks in Shanghai show it.
  private func clock(_ instant: Instant) -> String {
    let there = Instant(microseconds: instant.microseconds + 8 * 3600 * 1_000_000).description
    return String(there.prefix(19).map { $0 == "T" ? " " : $0 })
  }
}

extension PasswordFault {
  /// What is wrong with a password.
  var sentence: String {
    switch self {
    case .tooShort: say("口令不足10个字符", "the password has fewer than 10 characters")
    case .tooLong: say("口令超过128个字符", "the password has more than 128 characters")
    case .common: say("口令属常见口令或由其拼成", "the password is a common one, or put together from such")
    case .name: say("口令由登录名、姓名或系统名称构成", "the password is made of the login, the name or the product")
    case .oneCharacter: say("口令只是一个字符的重复", "the password repeats one character")
    case .run: say("口令由连续的字母、数字或键位构成", "the password is made of runs of letters, digits or keys")
    case .notText: say("口令含控制字符", "the password holds control characters")
    }
  }

  /// What would do.
  var cure: String {
    switch self {
    case .tooShort: say("用一句自己记得住的话", "use a sentence of your own")
    case .tooLong: say("缩短到128个字符以内", "shorten it to 128 characters")
    case .common, .oneCharacter, .run: say("用几个互不相干的词", "use several words that have nothing to do with each other")
    case .name: say("不用姓名、登录名和系统名称", "leave out names")
    case .notText: say("只用可见字符", "use visible characters only")
    }
  }
}
