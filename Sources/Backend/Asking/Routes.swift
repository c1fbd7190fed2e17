/// Everything that can be asked at the window (窗口事项目录).
enum Routes {
  static let all: [Route] =
    acts + gate + registers + facts + permits + testers + dues + calendar + measures + reminders + calls
    + jobs + imports + campaigns + submissions + reports + templates + evidence + service + access + audit + interface
}
