/// Something that happened at the window and left no row of its own (审计事件).
public struct AuditEvent: Hashable, Sendable {
  /// What it was; `event_kind_is_known` spells them alike.
  public enum Kind: String, CaseIterable, Sendable {
    case signedIn = "signed_in"
    case signedOut = "signed_out"
    case signInFailed = "sign_in_failed"
    case lockedOut = "locked_out"
    case sessionEnded = "session_ended"
    case tokenIssued = "token_issued"
    case tokenEnded = "token_ended"
    case accountChanged = "account_changed"
    case postChanged = "post_changed"
    case settingChanged = "setting_changed"
    case actRefused = "act_refused"
    case accessRefused = "access_refused"
    case exported
    case personalDataRead = "personal_data_read"
    case chainVerified = "chain_verified"
  }

  public let kind: Kind
  /// In whose name; nil: the party that the session was opened for, if any.
  public var party: String?
  /// A uuid; nil: the account that the session was opened for, if any.
  public var account: String?
  /// Where it came from: an IP address.
  public var address: String?
  public var subjectKind: String?
  /// A uuid.
  public var subject: String?
  /// Names and values, few and short: an act, a code, a count. Never what tells of a person.
  public var particulars: [String: String]

  public init(
    _ kind: Kind, party: String? = nil, account: String? = nil, address: String? = nil, subjectKind: String? = nil,
    subject: String? = nil, particulars: [String: String] = [:]
  ) {
    self.kind = kind
    self.party = party
    self.account = account
    self.address = address
    self.subjectKind = subjectKind
    self.subject = subject
    self.particulars = particulars
  }
}
