/// What a line of the log may tell (日志栏目); anything else that is handed to it is dropped, so that no name slips in.
enum LogKey: String, CaseIterable {
  case request
  case method
  case route
  case status
  case milliseconds
  case bytes
  case account
  case code
  case error
  case place
  case until
  case signal = "sl-signal"
}
