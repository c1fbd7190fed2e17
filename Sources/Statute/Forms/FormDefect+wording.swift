/// What a person reads of a defect and of its cure, in Chinese and English; the one place for both.
extension FormDefect.Reason {
  public var chinese: String { wording.chinese }
  public var english: String { wording.english }

  /// What to do about it.
  public var cure: (chinese: String, english: String) {
    switch self {
    case .levelOneNotFiled: ("自主保护，不提交备案", "Protect it yourselves; file nothing.")
    case .formNotInForce: ("改用当日施行的备案表", "Use the edition in force that day.")
    case .unknownTable, .unknownField: ("删去该项，或改用本版备案表的填报项", "Take it out, or use this edition's name.")
    case .tableMissing, .missing: ("补填", "Fill it in.")
    case .oneSheetOnly: ("只保留一页", "Keep one sheet.")
    case .tableNotAsked, .notAsked: ("删去该项，或改正其所依据的选项", "Take it out, or correct the option it depends on.")
    case .wrongKind, .noDate, .notDigits, .outOfRange, .tooLong, .controlCharacter, .identifier:
      ("按要求的格式改填", "Give it in the form that is asked for.")
    case .dateAhead: ("填写实际日期", "Give the day it was done.")
    case .unknownCode, .codeOfOtherEdition: ("从本版备案表的选项中选择", "Choose among this edition's options.")
    case .codeTwice: ("每个选项只选一次", "Tick each option once.")
    case .exclusive: ("只选该项，或取消该项", "Tick it alone, or not at all.")
    case .sumDiffers, .moreThanAll: ("核对各级数量和合计", "Compare the counts with their total.")
    case .levelDoesNotFollow: ("按业务信息和系统服务的较高者填写等级", "Give the higher of the two dimensions.")
    case .levelNotAsGraded: ("按定级结果填写，或重新定级", "Give the level as graded, or grade again.")
    case .notHandedIn: ("上传该附件", "Hand in the document.")
    case .materialOwed: ("补齐该材料", "Supply the material.")
    case .scenarioDenied: ("填写表四对应部分，或改正表二", "Fill in the block of table four, or correct table two.")
    }
  }

  // swift-format-ignore
  private var wording: (chinese: String, english: String) {
    switch self {
    case .levelOneNotFiled: ("第一级定级对象不需备案", "A first-level object is not filed.")
    case .formNotInForce: ("该版备案表当日不施行", "The edition is not in force that day.")
    case .unknownTable: ("本版备案表没有这个表", "This edition has no such table.")
    case .unknownField: ("本版备案表没有这个填报项", "This edition has no such field.")
    case .tableMissing: ("未填写该表", "The table is not filled in.")
    case .oneSheetOnly: ("该表只填一页", "The table has one sheet.")
    case .tableNotAsked: ("该等级的定级对象不填写该表", "The table is not for objects of this level.")
    case .missing: ("未填写", "Nothing is given.")
    case .notAsked: ("按已选情况不应填写", "It is not asked for, by what was ticked.")
    case .wrongKind: ("填写内容的类型不对", "The value is not of the field's kind.")
    case .tooLong(let most): ("超过\(most)字", "It is longer than \(most) characters.")
    case .controlCharacter: ("含有不可见的控制字符", "It holds a control character.")
    case .notDigits(let count): ("应为\(count)位数字", "It takes exactly \(count) digits.")
    case .noDate: ("不是有效日期，应为2025-03-08的格式", "It is no date such as 2025-03-08.")
    case .dateAhead: ("日期晚于填报之日", "The day lies ahead.")
    case .outOfRange: ("数值超出范围", "The number is out of range.")
    case .unknownCode: ("没有这个选项", "There is no such option.")
    case .codeOfOtherEdition(let form): ("这是\(form.term)的代码，本版没有", "That is a code of the \(form.rawValue) form.")
    case .codeTwice(let code): ("选项\(code)重复", "Option \(code) is ticked twice.")
    case .exclusive(let code): ("选项\(code)不得与其他选项同选", "Option \(code) stands alone.")
    case .identifier(let problem): (problem.chinese, problem.english)
    case .sumDiffers(let sum): ("合计与各级之和\(sum)不符", "The parts add up to \(sum).")
    case .moreThanAll(let all): ("本次数多于总数\(all)", "More are filed now than the \(all) there are.")
    case .levelDoesNotFollow(let level): ("等级应为\(level.label)，取业务信息和系统服务的较高者", "The level that follows is \(level.rawValue).")
    case .levelNotAsGraded(let level): ("与定级结果\(level.label)不一致", "It was graded at level \(level.rawValue).")
    case .notHandedIn: ("未提交该附件", "The document was not handed in.")
    case .materialOwed: ("该等级应当提交该材料", "Objects of this level must supply it.")
    case .scenarioDenied(let technology): ("表二已选\(technology)，表四填“否”", "Table two ticks \(technology), table four denies it.")
    }
  }
}
