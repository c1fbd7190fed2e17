import Casework
import Statute

/// Words of which the sample's texts are made (用语).
enum Phrases {
  static let surnames = [
    "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁", "宋",
    "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕",
  ]

  static let hostings = ["01自建机房", "02托管主机", "03租赁虚拟空间", "04云主机"]

  // swift-format-ignore
  static let findings: [Severity: [String]] = [
    .major: ["网站后台可被直接获取系统权限", "数据库端口对互联网开放且为弱口令", "存在可上传并执行脚本的漏洞，发现疑似后门文件"],
    .high: ["首页查询接口存在SQL注入漏洞", "后台管理员存在弱口令", "文件上传未校验类型", "Struts2框架存在远程命令执行漏洞", "存在越权访问他人信息的缺陷",
            "服务器高危端口对互联网开放", "未部署网页防篡改措施", "操作系统长期未安装安全补丁"],
    .medium: ["存在跨站脚本漏洞", "后台登录无验证码和失败锁定", "登录口令明文传输", "网站目录可被浏览", "日志保存不足六十日", "中间件版本过低",
              "未定期备份数据", "管理员共用同一账户", "后台管理地址对互联网开放", "暗链检测发现友情链接失效并被抢注"],
    .low: ["错误页面泄露中间件版本信息", "未设置HttpOnly属性", "安全管理制度未按年修订", "值守记录不完整", "应急预案联系人未更新", "未关闭不用的测试页面",
           "页面底部备案号未链接"],
  ]

  // swift-format-ignore
  static let measures = ["参数化查询并过滤特殊字符", "修改口令并启用口令复杂度策略", "升级中间件并安装补丁", "关闭无关端口，设置访问控制策略", "部署网页防篡改系统",
    "修订制度并组织培训", "限制后台登录地址，启用验证码", "由建设单位修改程序后重新部署", "完善备份策略并开展恢复测试"]

  static let evidence = ["整改前后截图及复测记录", "建设单位整改说明（盖章）", "配置变更单及扫描报告", "整改报告及现场照片"]

  static let faults = ["原漏洞仍可复现", "仅屏蔽页面入口，接口仍可访问", "口令虽改但仍为弱口令", "补丁未实际安装"]

  static let organOfReview = "聊编办复字"
  static let duties = [
    "management_rules", "anti_attack", "anti_tamper", "anti_trojan", "emergency_plan", "emergency_drill",
  ]

  static func evidence(of duty: String) -> String {
    switch duty {
    case "responsibility_letter": "网站安全责任书（签字盖章扫描件）"
    case "management_rules": "网站安全管理制度汇编"
    case "anti_attack": "Web应用防火墙部署照片及策略截图"
    case "anti_tamper": "网页防篡改系统部署截图"
    case "anti_trojan": "挂马监测月报"
    case "emergency_plan": "网站安全应急预案（盖章）"
    default: "应急演练记录及签到表"
    }
  }
}
