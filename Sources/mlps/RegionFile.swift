import Foundation
import Reports
import Statute
import Store
import Wording

/// The regions that are named on the command line: a file, or the code of those that are shipped (区划文件).
enum RegionFile {
  /// Reads and checks; ends the run with all that is wrong.
  static func read(_ word: String) throws(Stop) -> Regions {
    if let shipped = Regions.shipped(word) { return shipped }
    guard let bytes = FileManager.default.contents(atPath: word) else {
      let codes = Regions.shipped.map { "\($0.city) \($0.cityName)" }.joined(separator: say("、", ", "))
      throw Stop(
        .notFound,
        say("没有区划文件“\(word)”；随附的有：\(codes)", "there is no file of regions “\(word)”; shipped are \(codes)"))
    }
    do throws(RegionFaults) { return try Regions(file: word, json: String(decoding: bytes, as: UTF8.self)) } catch {
      throw .refusal(
        "regions_faulty", error.description, basis: "",
        cure: say("改好以上\(error.all.count)处再选", "mend these \(error.all.count) and choose again"))
    }
  }
}

extension Stop {
  /// Regions that do not go with what the ledger holds.
  init(_ refusal: RegionRefusal) {
    let basis = say("已登记的事实和已出的报表不改", "what is recorded and published is not altered")
    switch refusal {
    case .anotherPlace(let held, let name, let wanted):
      self = .refusal(
        "regions_of_another_place",
        say(
          "此库的区划是\(name)（\(held)），已有登记，不能换成\(wanted)",
          "this ledger is of \(name) (\(held)) and holds facts: not \(wanted)"),
        basis: basis, cure: say("用 --home 或 --database 另建一库", "make a ledger of its own by --home or --database"))
    case .leftOut(let code, let name):
      self = .refusal(
        "region_left_out",
        say("文件里没有\(name)（\(code)），而登记可能用到它", "the file leaves out \(name) (\(code)), by which facts may be recorded"),
        basis: basis,
        cure: say("保留这一行，写明until；或列入former", "keep it with the day until which it stood, or name it under former"))
    case .published(let code, let name, let day):
      self = .refusal(
        "region_published",
        say(
          "\(name)（\(code)）会改动截至\(day)已出报表的统计行",
          "\(name) (\(code)) would alter the rows of issues published through \(day)"),
        basis: basis,
        cure: say(
          "\(day)及以前保持原样；新的名称、代码或行自其后的日期起（since），旧的到前一日止（until），新行排在最后",
          "leave all as it was through \(day); a new name, code or row begins later (since), the old one ends the day "
            + "before (until), and a new row comes last"))
    }
  }
}
