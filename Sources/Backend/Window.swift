internal import CryptoExtras
internal import Hummingbird
internal import HummingbirdHTTP2
internal import HummingbirdTLS
internal import Logging
internal import Yams

/// The HTTP window (窗口).
struct Window {}
