internal import Glibc
internal import HTTPTypes
internal import Spreadsheet
internal import Wording

extension Problem {
  /// Why a book is not written: a text that no cell can hold, with its place, or what the system says of the file. Anything
  /// else is a defect of ours.
  init(_ refusal: WritingRefusal) {
    switch refusal {
    case .textTooLong(let place, let units):
      self = .unprintable(
        place,
        say("有\(units)个字符,超过单元格至多 32767 个", "holds \(units) characters, more than the 32,767 of a cell"),
        cure: say("更正该登记事项,把文字缩短", "correct the fact to a shorter text"))
    case .textNotWritable(let place, let scalar):
      let code = "U+" + String(scalar, radix: 16, uppercase: true).leftPadded(to: 4)
      self = .unprintable(
        place, say("含表格文件不能存放的字符 \(code)", "holds \(code), which no workbook can"),
        cure: say("更正该登记事项,去掉该字符", "correct the fact, without the character"))
    case .system(_, let path, let code):
      let why = String(cString: strerror(code))
      self = Problem(
        .internalServerError,
        Reason(
          "book_not_written", say("无法写入“\(path)”(\(why)),未出表", "cannot write “\(path)” (\(why)): nothing was printed"),
          cure: say("检查文件夹、权限和磁盘空间后重出", "check the folder, its permissions and the space on the disk, and build again"))
      )
    default: self = .defect
    }
  }

  private static func unprintable(_ place: CellPlace, _ why: String, cure: String) -> Problem {
    Problem(
      .unprocessableContent,
      .init(
        "text_not_printable", say("“\(place)”\(why),未出表", "“\(place)” \(why): nothing was printed"), cure: cure))
  }
}

extension String {
  fileprivate func leftPadded(to count: Int) -> String {
    String(repeating: "0", count: max(0, count - utf8.count)) + self
  }
}
