import Casework
import Foundation
import Intake
import Registry
import Statute
import Testing
import _Scenes

/// The headings of the ledger as the books print them.
let ledgerHeadings =
  "序号,网站编号,统计归属,单位类别,主办单位,统一社会信用代码,网站名称,主域名,其他域名,网址,IP,接入地,ICP备案号,公安联网备案号,运行状态,上线日期,"
  + "关停/迁移日期,复核结论,复核日期,标识加挂日期,定级对象,等级,定级日期,备案证明编号,备案日期,测评机构,报告日期,结论,有效期至,隐患数,"
  + "未销号数,责任书,联系人,联系电话,完成与否,未完成事项,备注"
let findingHeadings =
  "编号,来源,地区,单位,网站,隐患描述,等级,发现日期,整改措施,责任单位,责任人,整改时限,状态,整改完成日期,复查人,复查结论,销号日期,逾期天数,是否反复,备注"

/// A row of the ledger that nothing is wrong with.
let goodRow: [String: String] = [
  "序号": "1", "统计归属": "冠县", "单位类别": "党政机关", "主办单位": "冠县教育局", "统一社会信用代码": "1137152500500000X3",
  "网站名称": "冠县教育局网站", "主域名": "jy.guanxian.gov.cn", "其他域名": "edu.guanxian.gov.cn；gx-edu.cn",
  "网址": "http://jy.guanxian.gov.cn/", "IP": "10.1.2.3", "接入地": "聊城", "ICP备案号": "鲁ICP备12345678号-1",
  "公安联网备案号": "鲁公网安备37152502000001号", "运行状态": "在运行", "上线日期": "2012.3.5", "复核结论": "通过",
  "复核日期": "2015年12月10日", "标识加挂日期": "2015-12-20", "定级对象": "门户系统", "等级": "三级(S3A2)", "定级日期": "2015/12/1",
  "备案证明编号": "37150012345-15001", "备案日期": "20151230", "测评机构": "某测评公司", "报告日期": "2016-03-01", "结论": "基本符合",
  "责任书": "√", "联系人": "张三", "联系电话": "13800000000",
]

let terms = PlanTerms(today: Day(2016, 6, 30), campaignStart: Day(2015, 11, 16), regions: RegionTable(.liaocheng))

func csv(_ headings: String, _ rows: [[String: String]], title: String = "") -> String {
  let names = headings.split(separator: ",").map(String.init)
  func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
  let lines = rows.map { row in names.map { quoted(row[$0] ?? "") }.joined(separator: ",") }
  return ([title, headings].filter { !$0.isEmpty } + lines).joined(separator: "\r\n") + "\r\n"
}

func plan(
  _ text: String, _ index: LedgerIndex = LedgerIndex(), under terms: PlanTerms = terms, seed: UInt64 = 1
) throws -> Plan {
  let path = FileManager.default.temporaryDirectory.path + "/intake-\(UUID().uuidString).csv"
  defer { try? FileManager.default.removeItem(atPath: path) }
  try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  var source = Dice(seed: seed)
  return try IntakeDesk.plan(
    file: path, named: "台账.csv", digest: "00", under: terms, index: index, using: &source)
}

func ledger(_ rows: [String: String]..., index: LedgerIndex = LedgerIndex()) throws -> Plan {
  try plan(csv(ledgerHeadings, rows), index)
}

extension LedgerIndex {
  func after(_ plan: Plan) -> LedgerIndex {
    var next = self
    next.take(plan.decision, numberedFrom: FactNumber(1000 + sites.count * 100 + findings.count * 100))
    return next
  }
}

extension [String: String] {
  func with(_ changes: [String: String]) -> Self { merging(changes) { $1 } }
}

/// A source of randomness that a test can repeat (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
