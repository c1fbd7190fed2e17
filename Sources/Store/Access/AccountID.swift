public import Casework

public enum AccountTag: Sendable {}
public enum SessionTag: Sendable {}
public enum TokenTag: Sendable {}

/// An account (账号).
public typealias AccountID = Identifier<AccountTag>
/// A session by the name under which it is listed and ended, which opens nothing (会话编号).
public typealias SessionID = Identifier<SessionTag>
/// A token by the name under which it is listed and revoked, which opens nothing (令牌编号).
public typealias TokenID = Identifier<TokenTag>
