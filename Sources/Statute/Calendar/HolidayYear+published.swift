extension HolidayYear {
  /// The notices known when this was built: 2013–2017 and 2023–2026.
  ///
  /// Days: the notices of the State Council's general office at `papers`, through the tables of NateScarlet/holiday-cn
  /// at d4e53bf (MIT License, Copyright (c) 2019 NateScarlet), compared with chinesecalendar 1.11.0 day by day.
  public static let published: [HolidayYear] = table.map { year, papers, festivals in
    do throws(HolidayYearDefect) {
      return try HolidayYear(year: year, papers: papers, days: festivals.flatMap(days(of:)))
    } catch {
      preconditionFailure("the table of \(year): \(error)")
    }
  }

  private typealias Festival = (name: String, rest: [String], work: [String])

  private static func days(of festival: Festival) -> [HolidayDay] {
    festival.rest.flatMap(days(in:)).map { HolidayDay($0, festival: festival.name, isOff: true) }
      + festival.work.flatMap(days(in:)).map { HolidayDay($0, festival: festival.name, isOff: false) }
  }

  /// The days of `first` or of `first/last`, both ISO 8601.
  private static func days(in span: String) -> [Day] {
    let ends = span.split(separator: "/").map { Day(iso: $0) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last else {
      preconditionFailure("no span of days: \(span)")
    }
    return (0...(last - first)).map { first + $0 }
  }

  private static let table: [(year: Int, papers: [String], festivals: [Festival])] = [
    (
      2013,
      ["http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm"],
      [
        ("元旦", rest: ["2013-01-01/2013-01-03"], work: ["2013-01-05", "2013-01-06"]),
        ("春节", rest: ["2013-02-09/2013-02-15"], work: ["2013-02-16", "2013-02-17"]),
        ("清明节", rest: ["2013-04-04/2013-04-06"], work: ["2013-04-07"]),
        ("劳动节", rest: ["2013-04-29/2013-05-01"], work: ["2013-04-27", "2013-04-28"]),
        ("端午节", rest: ["2013-06-10/2013-06-12"], work: ["2013-06-08", "2013-06-09"]),
        ("中秋节", rest: ["2013-09-19/2013-09-21"], work: ["2013-09-22"]),
        ("国庆节", rest: ["2013-10-01/2013-10-07"], work: ["2013-09-29", "2013-10-12"]),
      ]
    ),
    (
      2014,
      ["http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm"],
      [
        ("元旦", rest: ["2014-01-01"], work: []),
        ("春节", rest: ["2014-01-31/2014-02-06"], work: ["2014-01-26", "2014-02-08"]),
        ("清明节", rest: ["2014-04-05", "2014-04-07"], work: []),
        ("劳动节", rest: ["2014-05-01/2014-05-03"], work: ["2014-05-04"]),
        ("端午节", rest: ["2014-06-02"], work: []),
        ("中秋节", rest: ["2014-09-08"], work: []),
        ("国庆节", rest: ["2014-10-01/2014-10-07"], work: ["2014-09-28", "2014-10-11"]),
      ]
    ),
    (
      2015,
      [
        "http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm",
        "http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm",
      ],
      [
        ("元旦", rest: ["2015-01-01/2015-01-03"], work: ["2015-01-04"]),
        ("春节", rest: ["2015-02-18/2015-02-24"], work: ["2015-02-15", "2015-02-28"]),
        ("清明节", rest: ["2015-04-05/2015-04-06"], work: []),
        ("劳动节", rest: ["2015-05-01"], work: []),
        ("端午节", rest: ["2015-06-20", "2015-06-22"], work: []),
        ("抗日战争暨世界反法西斯战争胜利70周年纪念日", rest: ["2015-09-03/2015-09-05"], work: ["2015-09-06"]),
        ("中秋节", rest: ["2015-09-27"], work: []),
        ("国庆节", rest: ["2015-10-01/2015-10-07"], work: ["2015-10-10"]),
      ]
    ),
    (
      2016,
      ["http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm"],
      [
        ("元旦", rest: ["2016-01-01"], work: []),
        ("春节", rest: ["2016-02-07/2016-02-13"], work: ["2016-02-06", "2016-02-14"]),
        ("清明节", rest: ["2016-04-04"], work: []),
        ("劳动节", rest: ["2016-05-01/2016-05-02"], work: []),
        ("端午节", rest: ["2016-06-09/2016-06-11"], work: ["2016-06-12"]),
        ("中秋节", rest: ["2016-09-15/2016-09-17"], work: ["2016-09-18"]),
        ("国庆节", rest: ["2016-10-01/2016-10-07"], work: ["2016-10-08", "2016-10-09"]),
      ]
    ),
    (
      2017,
      ["http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm"],
      [
        ("元旦", rest: ["2017-01-01/2017-01-02"], work: []),
        ("春节", rest: ["2017-01-27/2017-02-02"], work: ["2017-01-22", "2017-02-04"]),
        ("清明节", rest: ["2017-04-02/2017-04-04"], work: ["2017-04-01"]),
        ("劳动节", rest: ["2017-05-01"], work: []),
        ("端午节", rest: ["2017-05-28/2017-05-30"], work: ["2017-05-27"]),
        ("中秋节、国庆节", rest: ["2017-10-01/2017-10-08"], work: ["2017-09-30"]),
      ]
    ),
    (
      2023,
      ["http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm"],
      [
        ("元旦", rest: ["2022-12-31/2023-01-02"], work: []),
        ("春节", rest: ["2023-01-21/2023-01-27"], work: ["2023-01-28", "2023-01-29"]),
        ("清明节", rest: ["2023-04-05"], work: []),
        ("劳动节", rest: ["2023-04-29/2023-05-03"], work: ["2023-04-23", "2023-05-06"]),
        ("端午节", rest: ["2023-06-22/2023-06-24"], work: ["2023-06-25"]),
        ("中秋节、国庆节", rest: ["2023-09-29/2023-10-06"], work: ["2023-10-07", "2023-10-08"]),
      ]
    ),
    (
      2024,
      ["https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm"],
      [
        ("元旦", rest: ["2024-01-01"], work: []),
        ("春节", rest: ["2024-02-10/2024-02-17"], work: ["2024-02-04", "2024-02-18"]),
        ("清明节", rest: ["2024-04-04/2024-04-06"], work: ["2024-04-07"]),
        ("劳动节", rest: ["2024-05-01/2024-05-05"], work: ["2024-04-28", "2024-05-11"]),
        ("端午节", rest: ["2024-06-10"], work: []),
        ("中秋节", rest: ["2024-09-15/2024-09-17"], work: ["2024-09-14"]),
        ("国庆节", rest: ["2024-10-01/2024-10-07"], work: ["2024-09-29", "2024-10-12"]),
      ]
    ),
    (
      2025,
      ["https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm"],
      [
        ("元旦", rest: ["2025-01-01"], work: []),
        ("春节", rest: ["2025-01-28/2025-02-04"], work: ["2025-01-26", "2025-02-08"]),
        ("清明节", rest: ["2025-04-04/2025-04-06"], work: []),
        ("劳动节", rest: ["2025-05-01/2025-05-05"], work: ["2025-04-27"]),
        ("端午节", rest: ["2025-05-31/2025-06-02"], work: []),
        ("国庆节、中秋节", rest: ["2025-10-01/2025-10-08"], work: ["2025-09-28", "2025-10-11"]),
      ]
    ),
    (
      2026,
      ["https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm"],
      [
        ("元旦", rest: ["2026-01-01/2026-01-03"], work: ["2026-01-04"]),
        ("春节", rest: ["2026-02-15/2026-02-23"], work: ["2026-02-14", "2026-02-28"]),
        ("清明节", rest: ["2026-04-04/2026-04-06"], work: []),
        ("劳动节", rest: ["2026-05-01/2026-05-05"], work: ["2026-05-09"]),
        ("端午节", rest: ["2026-06-19/2026-06-21"], work: []),
        ("国庆节", rest: ["2026-10-01/2026-10-07"], work: ["2026-09-20", "2026-10-10"]),
        ("中秋节", rest: ["2026-09-25/2026-09-27"], work: []),
      ]
    ),
  ]
}
