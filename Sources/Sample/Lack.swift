/// What an unfinished site still owes at the end of the campaign (未完成事项).
enum Lack: CaseIterable {
  case grading, filing, assessment, findings, review, mark, icp, letter
}
