internal import Casework
internal import Statute

/// The words of each column with a closed list (栏目用词), every writing that is taken for them.
enum Words {
  static func category(_ word: String) -> UnitCategory? {
    switch word {
    case "党政机关", "机关", "政府机关", "党委机关", "政府", "党委", "党政", "群团", "群团组织": .organ
    case "事业单位", "事业": .institution
    case "国有企业", "国企", "企业", "国有独资企业", "国有控股企业": .enterprise
    default: nil
    }
  }

  static func state(_ word: String) -> SiteEntry.State? {
    switch word {
    case "在运行", "运行", "正常", "正常运行", "运行中", "在用", "已上线": .operating
    case "临时停止", "临时停止发布", "暂停", "暂停发布", "停止发布", "临时下线": .suspended
    case "未上线", "在建", "建设中", "筹建", "拟建": .planned
    case "关停", "已关停", "关闭", "已关闭", "停用", "注销": .closed
    case "迁移", "已迁移", "迁移并入", "已迁移并入", "合并", "已合并", "并入", "整合": .merged
    default: nil
    }
  }

  static func passed(_ word: String) -> Bool? {
    switch word {
    case "通过", "合格", "复核通过", "已通过", "符合", "审核通过", "复查通过": true
    case "未通过", "不通过", "不合格", "复核未通过", "不符合", "审核未通过", "复查未通过", "未整改到位": false
    default: nil
    }
  }

  static func answer(_ word: String) -> Bool? {
    switch word {
    case "有", "是", "√", "✓", "✔", "已签订", "已签", "签订", "已加挂", "加挂", "已办", "完成", "已完成", "Y", "y": true
    case "无", "否", "×", "✕", "✗", "X", "x", "未签订", "未签", "未加挂", "未办", "未完成", "没有", "N", "n": false
    default: nil
    }
  }

  static func conclusion(_ word: String) -> Conclusion? {
    switch word {
    case "符合": .conforming
    case "基本符合": .basicallyConforming
    case "不符合": .nonConforming
    case "优", "优秀": .excellent
    case "良", "良好": .good
    case "中", "中等": .medium
    case "差", "较差": .poor
    default: nil
    }
  }

  static func source(_ word: String) -> FindingSource? {
    switch word {
    case "测评", "等级测评", "测评发现": .assessment
    case "检查", "监督检查", "执法检查", "现场检查", "安全检查", "抽查": .inspection
    case "监测", "安全监测", "远程监测", "监测发现", "通报": .monitoring
    case "自查", "安全自查", "自查发现": .selfCheck
    default: nil
    }
  }

  static func severity(_ word: String) -> Severity? {
    switch word {
    case "重大", "重大隐患", "重大风险", "重大风险隐患": .major
    case "高", "高危", "高风险", "高级": .high
    case "中", "中危", "中风险", "中级": .medium
    case "低", "低危", "低风险", "低级": .low
    default: nil
    }
  }

  static func status(_ word: String) -> FindingEntry.Status? {
    switch word {
    case "未整改", "待整改", "未开始": .open
    case "正在整改", "整改中", "部分整改", "正在整改(含部分整改)": .inProgress
    case "已整改", "整改完成", "已完成整改", "已完成": .fixed
    case "已销号", "销号", "已销": .closed
    case "例外", "接受风险", "风险接受", "例外处理": .excepted
    default: nil
    }
  }

  /// `二级`, `第二级`, `2`, `S2A2G2`, `三级(S3A2)`. Nil inside: the cell says that there is none yet.
  static func grade(_ word: String) -> Result<SiteEntry.Grade?, DayText.Fault> {
    if word == "未定级" || word == "待定级" { return .success(nil) }
    var stated: Level?
    var s: Level?
    var a: Level?
    var expecting: Unicode.Scalar?
    for scalar in word.unicodeScalars {
      switch scalar {
      case "S", "s": expecting = "S"
      case "A", "a": expecting = "A"
      case "G", "g": expecting = "G"
      case "第", "等", "级", "(", ")", "〔", "〕": continue
      default:
        guard let level = level(scalar) else { return .failure(.init(.unknownLevel)) }
        switch expecting {
        case "S" where s == nil: s = level
        case "A" where a == nil: a = level
        case nil where stated == nil, "G" where stated == nil: stated = level
        // 三级(S3A3G3) says its level twice.
        case "G" where stated == level: break
        default: return .failure(.init(.unknownLevel))
        }
        expecting = nil
      }
    }
    guard expecting == nil, (s == nil) == (a == nil) else { return .failure(.init(.unknownLevel)) }
    guard let s, let a else {
      return stated.map { .success(.init($0)) } ?? .failure(.init(.unknownLevel))
    }
    let highest = max(s, a)
    guard stated == nil || stated == highest else { return .failure(.init(.levelNotHighest)) }
    return .success(.init(highest, s: s, a: a))
  }

  private static func level(_ scalar: Unicode.Scalar) -> Level? {
    switch scalar {
    case "1", "一": .one
    case "2", "二": .two
    case "3", "三": .three
    case "4", "四": .four
    case "5", "五": .five
    default: nil
    }
  }
}
