public import Credentials
public import PQ
public import Statute

/// Why somebody is not let in, or may not do something about accounts (不予准许); nothing was changed.
public enum AccessRefusal: Error, Hashable, Sendable {
  /// No credential, or none that stands.
  case notSignedIn
  /// The login, the password or the code is not right, or the account does not stand: which, is not said.
  case signInFailed
  /// The login or the address has failed too often.
  case lockedOut(until: Instant)
  /// Too many sign in at once.
  case busy
  case mustChangePassword
  case secondFactorNeeded
  case readOnlyToken
  /// Not by a token, and not by the office: by who is signed in himself.
  case sessionNeeded
  /// Any one of these posts would do.
  case notAuthorised(needs: [Post])
  /// Nobody does that to his own account or for himself.
  case ownAccount
  case password([PasswordFault])
  case samePassword
  /// The present password, or the code, is not right.
  case notProven
  case secondFactorStands
  case noSecondFactor
  /// The code is wrong, used, or out of date; or there are accounts already.
  case claimFails
  case loginTaken(String)
  case personTaken(String)
  /// Not a line of the length and kind that the field takes.
  case notWritable(field: String)
  case unknownAccount
  case unknownPost
  case unknownToken
  case unknownSession
  /// There is no such unit, region or tester.
  case unknownPlace
  /// The post is held in something else.
  case wrongPlace(Post)
  /// The account holds, or held, posts of another kind.
  case otherEstate
  /// The first of them has been appointed.
  case founded
  case postEnded
  case endsBeforeItBegins
  case noOpenPost
  case switchedAlready
  /// Over a year, or over already.
  case expiryOutOfRange

  /// A stable name of the cause.
  public var code: String {
    switch self {
    case .notSignedIn: "not_signed_in"
    case .signInFailed: "sign_in_failed"
    case .lockedOut: "locked_out"
    case .busy: "sign_in_busy"
    case .mustChangePassword: "password_must_change"
    case .secondFactorNeeded: "second_factor_needed"
    case .readOnlyToken: "token_read_only"
    case .sessionNeeded: "session_needed"
    case .notAuthorised: "access_not_authorised"
    case .ownAccount: "own_account"
    case .password: "password_refused"
    case .samePassword: "password_same"
    case .notProven: "not_proven"
    case .secondFactorStands: "second_factor_stands"
    case .noSecondFactor: "second_factor_none"
    case .claimFails: "claim_fails"
    case .loginTaken: "login_taken"
    case .personTaken: "person_taken"
    case .notWritable: "text_not_writable"
    case .unknownAccount: "account_unknown"
    case .unknownPost: "post_unknown"
    case .unknownToken: "token_unknown"
    case .unknownSession: "session_unknown"
    case .unknownPlace: "post_place_unknown"
    case .wrongPlace: "post_place_wrong"
    case .otherEstate: "estate_other"
    case .founded: "post_founded"
    case .postEnded: "post_ended"
    case .endsBeforeItBegins: "post_ends_before_it_begins"
    case .noOpenPost: "post_none_open"
    case .switchedAlready: "account_switched_already"
    case .expiryOutOfRange: "token_expiry"
    }
  }
}
