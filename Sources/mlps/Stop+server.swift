import Backend
import Foundation
import Wording

extension Stop {
  /// What a server answered in place of what was asked, and the command that helps.
  init(_ answered: Answered, of file: String?, at server: Server) {
    let stop = Stop(answered, of: file)
    let document = (try? JSONSerialization.jsonObject(with: answered.body)) as? [String: Any] ?? [:]
    let command: String? =
      switch document["code"] as? String {
      case "not_signed_in", "session_needed": "mlps login --server \(server.url)"
      case "password_must_change": "mlps account password --server \(server.url)"
      case "second_factor_needed": "mlps account second-factor setup --server \(server.url)"
      default: nil
      }
    guard let command else {
      self = stop
      return
    }
    self.init(stop.outcome, stop.message + say("\n命令：\(command)", "\ncommand: \(command)"))
  }
}
