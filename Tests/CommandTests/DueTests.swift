import Foundation
import Testing

@Suite struct DueTests {
  private static let ledger = """
    统计归属,单位类别,主办单位,统一社会信用代码,网站名称,主域名,上线日期,等级,定级日期,备案证明编号,备案日期
    冠县,党政机关,冠县示范局,1137152500500000X3,冠县示范网,sf.guanxian.gov.cn,2016-01-06,第三级,2016.3.5,37150099999-16001,2016年3月20日
    临清市,党政机关,临清市样板局,,临清样板网,yb.linqing.gov.cn,2015-11-02,第二级,2016-01-08,,

    """

  /// A folder whose books hold the two sites of the ledger.
  private static func books() throws -> Folder {
    let folder = try Folder()
    let file = try folder.write(ledger, to: "l.csv")
    let plan = folder.path + "/l.plan"
    let planned = try Run.mlps(
      ["--home", folder.home, "import", "plan", file, "-o", plan, "--campaign-start", "2016-02-01"])
    #expect(planned.code == 0, "\(planned.err)")
    #expect(try Run.mlps(["--home", folder.home, "import", "apply", plan]).code == 0)
    return folder
  }

  @Test func `deadlines are listed apart, explained day by day and foretold by region and week`() throws {
    let folder = try Self.books()
    func run(_ words: String...) throws -> Run { try Run.mlps(["--home", folder.home, "due"] + words) }

    let list = try run("list", "--on", "2016-02-12")
    #expect(list.err == "" && list.code == 0)
    #expect(
      list.out == """
        单位义务（3项，截至2016-02-12）
        编号  期限            对象        登记号   届满日      剩余      情况    地区    义务人        依据
        ────  ──────────────  ──────────  ───────  ──────────  ────────  ──────  ──────  ────────────  ───────────────────────────
        7     公安联网备案    临清样板网  W000002  2015-12-02  逾期72天  逾期    临清市  临清市样板局  公安部令第33号 第十二条
        6     公安联网备案    冠县示范网  W000001  2016-02-05  逾期7天   逾期    冠县    冠县示范局    公安部令第33号 第十二条
        2     已运行系统备案  临清样板网           2016-02-14  还有2天   未届满  临清市  临清市样板局  公通字〔2007〕43号 第十五条

        公安机关办理时限（0项，截至2016-02-12）

        """)

    let nowhere = try run("list", "--region", "999999")
    #expect(nowhere.code == 4 && nowhere.err.contains("999999"), "\(nowhere.err)")

    let both = try run("list", "--on", "2017-06-01", "--format", "csv")
    let rows = both.out.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).prefix(3).dropFirst()
    }
    #expect(
      rows.map { $0.joined(separator: " ") } == [
        "duty code", "unit T-PSB-SITE", "unit T-PSB-SITE", "unit T-FILE-EXIST", "unit T-FIRST-TEST-L3",
        "police T-INSPECT-L3",
      ])

    #expect(
      try run("explain", "2", "--on", "2016-02-12").out == """
        项          值
        ──────────  ────────────────────────────────────────────────────────────────────────
        期限        已运行系统备案（T-FILE-EXIST）
        对象        临清样板网
        义务人      临清市样板局
        起算        2016-01-08 周五（定级：按台账登记已定级）
        长度        30日
        原届满日    2016-02-07 周日
        届满日      2016-02-14 周日
        依据        公通字〔2007〕43号 第十五条
        条文版本    2007-06-22
        情况        未届满，还有2天
        节假日安排  2016年：http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm

        日期        星期  计算
        ──────────  ────  ────────────────────
        2016-01-08  周五  起算日，不计
        2016-01-09  周六  第1日
        2016-01-10  周日  第2日
        2016-01-11  周一  第3日
        2016-01-12  周二  第4日
        2016-01-13  周三  第5日
        2016-01-14  周四  第6日
        2016-01-15  周五  第7日
        2016-01-16  周六  第8日
        2016-01-17  周日  第9日
        2016-01-18  周一  第10日
        2016-01-19  周二  第11日
        2016-01-20  周三  第12日
        2016-01-21  周四  第13日
        2016-01-22  周五  第14日
        2016-01-23  周六  第15日
        2016-01-24  周日  第16日
        2016-01-25  周一  第17日
        2016-01-26  周二  第18日
        2016-01-27  周三  第19日
        2016-01-28  周四  第20日
        2016-01-29  周五  第21日
        2016-01-30  周六  第22日
        2016-01-31  周日  第23日
        2016-02-01  周一  第24日
        2016-02-02  周二  第25日
        2016-02-03  周三  第26日
        2016-02-04  周四  第27日
        2016-02-05  周五  第28日
        2016-02-06  周六  第29日
        2016-02-07  周日  第30日
        2016-02-07  周日  春节，顺延
        2016-02-08  周一  春节，顺延
        2016-02-09  周二  春节，顺延
        2016-02-10  周三  春节，顺延
        2016-02-11  周四  春节，顺延
        2016-02-12  周五  春节，顺延
        2016-02-13  周六  春节，顺延
        2016-02-14  周日  届满（春节调休上班）

        """)
    #expect(
      try run("explain", "2", "--on", "2016-02-12", "--lang", "en").head(15) == """
        Item         Value
        ───────────  ──────────────────────────────────────────────────────────────────────
        Time limit   filing of a running system (T-FILE-EXIST)
        Subject      临清样板网
        Who          临清市样板局
        Counts from  2016-01-08 Fri (grading.entered_as_graded)
        Length       30 days
        Raw end      2016-02-07 Sun
        Due          2016-02-14 Sun
        Basis        公通字〔2007〕43号 第十五条
        Edition      2007-06-22
        Standing     open, 2 days left
        Notices      2016: http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm

        Day         Weekday  Count
        """)
    #expect(
      try run("simulate", "--from", "2016-02-10", "--on", "2016-04-30").out == """
        单位义务：2016-02-10至2016-04-30将逾期1项；2016-02-10已逾期2项；暂定0项
        地区    2016-W07  合计
        ──────  ────────  ────
        临清市  1         1
        合计    1         1

        编号  期限            对象        届满日      周        地区    义务人
        ────  ──────────────  ──────────  ──────────  ────────  ──────  ────────────
        2     已运行系统备案  临清样板网  2016-02-14  2016-W07  临清市  临清市样板局

        公安机关办理时限：2016-02-10至2016-04-30将逾期0项；2016-02-10已逾期0项；暂定0项

        """)
    let english = try run("simulate", "--from", "2016-02-10", "--on", "2016-02-15", "--format", "json", "--lang", "en")
    #expect(english.out.hasPrefix("{\"from\":\"2016-02-10\",\"on\":\"2016-02-15\",\"unit\":{\"late\":"))
    #expect(
      english.out.contains(",\"police\":{\"late\":0,\"late_already\":0,\"provisional\":0,\"weeks\":[],\"dues\":[]}}"))

    let none = try run("explain", "99")
    #expect(none == Run(out: "", err: "没有编号为99的期限\n", code: 4))
  }
}

extension Run {
  /// So many lines of what it said.
  fileprivate func head(_ count: Int) -> String {
    out.split(separator: "\n", omittingEmptySubsequences: false).prefix(count).joined(separator: "\n")
  }
}
