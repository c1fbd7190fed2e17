internal import Spreadsheet

extension IntakeRefusal {
  /// Why the file is not read, and what would cure it.
  public var wording: (sentence: String, cure: String) {
    switch self {
    case .file(let refusal): refusal.wording
    case .noForm(let sheets):
      (
        "各工作表(\(sheets.joined(separator: "、")))都没有台账、销号台账或名册的表头",
        "按填报模板的表头填报;表头须在前四十行内"
      )
    case .severalSheets(let sheets): ("有多张表可读:\(sheets.joined(separator: "、"))", "用 --sheet 指明读哪一张")
    case .noSuchSheet(let name): ("没有工作表“\(name)”", "核对工作表名称")
    case .headers(let sheet, let faults):
      ("工作表“\(sheet)”的表头有误:" + faults.map(\.wording).joined(separator: ";"), "按填报模板的表头改正,不要增删列")
    }
  }
}

extension HeaderFault {
  var wording: String {
    switch self {
    case .missing(let name, let cell): "缺少“\(name)”列(应在\(cell)一行)"
    case .unknown(let name, let cell): "\(cell) 的“\(name)”不是本表的列"
    case .doubled(let name, let cell, let first): "“\(name)”列重复(\(first)、\(cell))"
    }
  }
}

extension SheetRefusal {
  /// Why the file cannot be read, and what would cure it.
  var wording: (sentence: String, cure: String) {
    let saveAgain = "用表格软件打开,另存为 .xlsx 后再报"
    return switch self {
    case .fileNotReadable(let path, _): ("打不开文件“\(path)”", "核对路径和权限")
    case .fileTooLarge(let bytes): ("文件过大(\(bytes) 字节)", "拆分后分别导入")
    case .fileEmpty: ("文件是空的", "重新取得文件")
    case .notAWorkbook: ("文件不是 .xlsx 工作簿", saveAgain)
    case .oldXls: ("文件是 Excel 97–2003 的 .xls 格式(即使扩展名是 .xlsx)", saveAgain)
    case .encrypted: ("文件有打开密码", "取消密码后再报")
    case .truncated, .archiveDamaged: ("文件不完整或已损坏", "重新传送或另存后再报")
    case .macros: ("文件含有宏", "另存为不含宏的 .xlsx 后再报")
    case .binaryWorkbook: ("文件是 .xlsb 格式", saveAgain)
    case .inflatedTooLarge, .ratioTooHigh, .tooManyParts, .tooManyEntries, .tooManySharedStrings,
      .sharedStringsTooLarge:
      ("文件解压后异常庞大(\(reason)),不予读取", "核对文件来源;确属正常时拆分后导入")
    case .tooManyRows(let sheet, let row): ("工作表“\(sheet)”行数过多(第\(row + 1)行)", "删去空行或拆分后导入")
    case .textEncodingUnknown(let byte): ("第 \(byte) 字节起既不是 UTF-8 也不是 GB18030 编码", "另存为 CSV UTF-8 或 .xlsx")
    case .quoteUnbalanced(let line), .quoteMisplaced(let line): ("第\(line)行引号不成对", "改正引号或另存为 .xlsx")
    case .controlCharacter(let line): ("第\(line)行含有控制字符", "删去不可见字符")
    default:
      ("文件内部有误(\(reason)\(place.map { ",\($0)" } ?? ""))", saveAgain)
    }
  }
}
