internal import Foundation
internal import HTTPTypes
internal import Hummingbird
public import Store
internal import Wording

extension Problem {
  /// A file that is not taken as evidence: what, by which rule, and what would cure it.
  public init(_ refusal: EvidenceRefusal) {
    switch refusal {
    case .unknownEvidence(let digest):
      self = .notFound(
        say(
          "没有摘要为“\(digest)”的材料；mlps evidence list 列出全部",
          "there is no evidence “\(digest)”; mlps evidence list shows all"))
    case .unknownFact(let fact):
      self = .notFound(
        say("没有编号为\(fact)的事实；文件已存入，未关联", "there is no fact \(fact); the files are kept, not linked"))
    case .unreadable(let path, let code) where code == ENOENT:
      self = .notFound(say("没有文件“\(path)”", "there is no file “\(path)”"))
    case .tooLarge: self.init(.contentTooLarge, refusal.reason)
    default: self.init(.conflict, refusal.reason)
    }
  }

  /// Evidence whose bytes are not those that were handed in.
  public init(_ fault: EvidenceFault) { self.init(.conflict, Reason("not_verified", fault.wording)) }
}

extension EvidenceRefusal {
  fileprivate var reason: Problem.Reason { Problem.Reason(code, sentence, basis: basis, cure: cure) }

  private var code: String {
    switch self {
    case .tooLarge: "evidence_too_large"
    case .empty: "evidence_empty"
    case .unreadable: "evidence_unreadable"
    case .notAFile: "evidence_not_a_file"
    case .changing: "evidence_changing"
    case .nameNotWritable: "evidence_name"
    case .storeNotChosen: "evidence_store_not_chosen"
    case .storeInUse: "evidence_store_in_use"
    case .folderNotAbsolute, .folderOpenToOthers, .folderNotWritable: "evidence_folder"
    case .limitOutOfRange: "evidence_limit"
    case .unknownEvidence: "evidence_unknown"
    case .unknownFact: "fact_unknown"
    }
  }

  private var sentence: String {
    switch self {
    case .tooLarge(let name, let bytes, let limit):
      say("“\(name)”有\(bytes)字节，上限为\(limit)字节", "“\(name)” has \(bytes) bytes, the limit is \(limit)")
    case .empty(let name): say("“\(name)”是空文件", "“\(name)” is empty")
    case .unreadable(let path, let code):
      say("读不了“\(path)”：\(failure(code))", "“\(path)” cannot be read: \(failure(code))")
    case .notAFile(let path): say("“\(path)”不是普通文件", "“\(path)” is no plain file")
    case .changing(let path): say("“\(path)”在读取时发生变化", "“\(path)” changed while it was read")
    case .nameNotWritable(let name):
      say(
        "文件名“\(name)”不能登记：应为一行文字，首尾无空格，不超过255字节",
        "the name “\(name)” cannot be recorded: it is one line of at most 255 bytes, without spaces at its ends")
    case .storeNotChosen: say("尚未选定证明材料的存放处", "where evidence lies has not been chosen yet")
    case .storeInUse(let store):
      say("已有材料存于\(store.wording)，存放处不能更改", "there is evidence already \(store.wording); the store stays")
    case .folderNotAbsolute(let path): say("“\(path)”不是绝对路径", "“\(path)” is no absolute path")
    case .folderOpenToOthers(let path, let mode):
      say(
        "文件夹“\(path)”的权限为\(String(mode, radix: 8))，他人也能读取",
        "the folder “\(path)” has mode \(String(mode, radix: 8)): others may look into it")
    case .folderNotWritable(let path, let code):
      say("写不成“\(path)”：\(failure(code))", "“\(path)” cannot be written: \(failure(code))")
    case .limitOutOfRange(let bytes):
      say(
        "上限\(bytes)超出1至\(EvidenceStore.highestLimit)",
        "a limit of \(bytes) is outside 1 … \(EvidenceStore.highestLimit)")
    case .unknownEvidence(let digest): digest
    case .unknownFact(let fact): String(fact)
    }
  }

  private var basis: String {
    switch self {
    case .tooLarge, .limitOutOfRange: say("本地政策 evidence_limit_bytes", "local policy evidence_limit_bytes")
    case .storeNotChosen, .storeInUse, .folderNotAbsolute, .folderOpenToOthers, .folderNotWritable:
      say("本地政策 evidence_store", "local policy evidence_store")
    default: say("证明材料须能核验", "evidence can be verified")
    }
  }

  private var cure: String {
    switch self {
    case .tooLarge:
      say(
        "压缩或拆分文件，或用mlps evidence setup --limit提高上限",
        "make it smaller or split it, or raise the limit with "
          + "mlps evidence setup --limit")
    case .empty: say("重新取得文件", "get the file again")
    case .unreadable: say("核对路径和权限", "check the path and its permissions")
    case .notAFile: say("文件夹请先打包", "pack a folder into one file first")
    case .changing: say("待文件写完后再存", "wait until it is written")
    case .nameNotWritable: say("改文件名后再存", "rename the file")
    case .storeNotChosen:
      say("mlps evidence setup --store database --paper 文号", "mlps evidence setup --store database --paper PAPER")
    case .storeInUse: say("沿用原存放处", "keep the store as it is")
    case .folderNotAbsolute: say("写全路径", "write the whole path")
    case .folderOpenToOthers(let path, _): "chmod 700 '\(path)'"
    case .folderNotWritable: say("核对上级文件夹、权限和剩余空间", "check the folder above, the permissions and the room left")
    case .limitOutOfRange: say("给出范围内的字节数", "give a number of bytes in range")
    case .unknownEvidence, .unknownFact: ""
    }
  }

  private func failure(_ code: Int32) -> String { String(cString: strerror(code)) }
}

extension EvidenceFault {
  /// A stable name of the cause.
  var code: String {
    switch self {
    case .missing: "missing"
    case .changed: "changed"
    case .unreadable: "unreadable"
    }
  }

  var wording: String {
    switch self {
    case .missing(let digest, let place):
      say(
        "材料缺失：\(digest)（\(place ?? say("数据库内", "in the database"))）",
        "evidence missing: \(digest) (\(place ?? "in the database"))")
    case .changed(let digest, let place, let found):
      say(
        "材料被改动：\(digest)（\(place ?? "数据库内")），现有内容的摘要为\(found)",
        "evidence changed: \(digest) (\(place ?? "in the database")) now has the digest \(found)")
    case .unreadable(let digest, let place, let code):
      say(
        "材料读不出：\(digest)（\(place)）：\(String(cString: strerror(code)))",
        "evidence unreadable: \(digest) (\(place)): \(String(cString: strerror(code)))")
    }
  }
}

extension EvidenceStore {
  /// `database`, or the path.
  var place: String {
    switch self {
    case .database: "database"
    case .folder(let path): path
    }
  }

  var wording: String {
    switch self {
    case .database: say("数据库内", "in the database")
    case .folder(let path): say("文件夹\(path)", "folder \(path)")
    }
  }
}
