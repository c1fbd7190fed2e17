import Foundation
import Wording

/// What this user is known by at a server (凭证).
struct Credential {
  let text: String

  /// A token that is given goes before the session that is kept; nil where there is neither.
  init?(_ options: GlobalOptions, for server: Server) throws(Stop) {
    if let file = options.tokenFile {
      text = try Secret.line(of: file)
    } else if let token = GlobalOptions.environment("MLPS_TOKEN") {
      text = token
    } else if let session = try KeptSession.of(server) {
      text = session.session
    } else {
      return nil
    }
  }
}
