import Statute
import Testing

@Suite struct TimeLimitTests {
  @Test func `no limit binds before its instrument, after it, or by a draft`() {
    for limit in TimeLimit.allCases {
      let entries = limit.periods.entries
      for index in entries.indices where entries[index].value != nil {
        let last = index + 1 < entries.count ? entries[index + 1].since - 1 : Day(9999, 12, 31)
        let instrument = entries[index].basis.instrument
        #expect(instrument.isInForce(on: entries[index].since), "\(limit.rawValue)")
        #expect(instrument.isInForce(on: last), "\(limit.rawValue)")
      }
    }
  }

  // swift-format-ignore
  static let today: [(TimeLimit, Length?)] = [
    (.fileExisting, .calendarDays(30)), (.fileNew, .calendarDays(30)), (.fileStrict, .before), (.tableFour, nil),
    (.correctionNotice, .workingDays(5)), (.correctionAnswer, .workingDays(15)), (.review, .workingDays(10)),
    (.certificate, .months(36)), (.renewalOpen, .monthsBefore(3)),
    (.assessTwo, .months(24)), (.assessThree, .months(12)), (.assessFour, .months(12)), (.assessFive, .months(12)),
    (.firstTestTwo, .months(24)), (.firstTestThree, .months(12)),
    (.report, .calendarDays(30)), (.reportReview, .workingDays(10)),
    (.findingMajorPlan, .workingDays(3)), (.findingMajor, .calendarDays(30)), (.findingHigh, .calendarDays(30)),
    (.findingMedium, .calendarDays(90)), (.findingLow, .calendarDays(180)),
    (.notice, .asWritten(calendarDays: 30)), (.noticeService, .workingDays(10)), (.recheck, .workingDays(15)),
    (.inspectThree, .calendarYear), (.inspectFour, .calendarYear), (.remoteNotice, .workingDaysBefore(3)),
    (.policeSite, .calendarDays(30)), (.policeSiteShown, .calendarDays(30)), (.mark, .workingDays(5)),
    (.selfCheckThree, .months(12)), (.selfCheckFour, .months(6)),
    (.protectionPlan, .calendarDays(60)), (.protectionPlan2025, .fixed(Day(2025, 6, 30))),
    (.temporaryOffline, .calendarDays(30)), (.dataSurvey2025, .fixed(Day(2025, 11, 30))),
    (.update2025, .fixed(Day(2025, 11, 30))),
  ]

  // swift-format-ignore
  static let inTheCampaign: [TimeLimit: Length] = [
    .fileExisting: .calendarDays(30), .fileNew: .calendarDays(30), .fileStrict: .before, .tableFour: .calendarDays(30),
    .correctionNotice: .workingDays(5), .correctionAnswer: .workingDays(15), .review: .workingDays(10),
    .assessTwo: .months(24), .assessThree: .months(12), .assessFour: .months(6),
    .firstTestTwo: .months(24), .firstTestThree: .months(12), .report: .calendarDays(30), .reportReview: .workingDays(10),
    .findingHigh: .calendarDays(30), .findingMedium: .calendarDays(90), .findingLow: .calendarDays(180),
    .notice: .asWritten(calendarDays: 30), .noticeService: .workingDays(10), .recheck: .workingDays(15),
    .inspectThree: .calendarYear, .inspectFour: .halfYear,
    .policeSite: .calendarDays(30), .policeSiteShown: .calendarDays(30), .mark: .workingDays(5),
    .selfCheckThree: .months(12), .selfCheckFour: .months(6),
  ]

  @Test func `every timer is as long as the law of today has it`() {
    #expect(Self.today.map(\.0) == TimeLimit.allCases)
    for (limit, length) in Self.today {
      #expect(limit.periods[on: Day(2026, 11, 21)]?.length == length, "\(limit.rawValue)")
    }
  }

  @Test func `every timer is as long as the law of the campaign had it, and no other ran`() {
    for limit in TimeLimit.allCases {
      #expect(limit.periods[on: Day(2016, 3, 1)]?.length == Self.inTheCampaign[limit], "\(limit.rawValue)")
    }
  }

  @Test func `what the police owe and what the unit owes are never one`() {
    let police: Set<TimeLimit> = [
      .correctionNotice, .review, .reportReview, .noticeService, .recheck, .inspectThree, .inspectFour, .remoteNotice,
    ]
    for limit in TimeLimit.allCases {
      for entry in limit.periods.entries {
        guard let period = entry.value else { continue }
        #expect((period.duty == .police) == police.contains(limit), "\(limit.rawValue)")
      }
    }
  }

  @Test func `the fourth level is tested half-yearly until letter 1846 and yearly since`() {
    #expect(TimeLimit.assessFour.periods[on: Day(2025, 4, 26)]?.length == .months(6))
    #expect(TimeLimit.assessFour.periods[on: Day(2025, 4, 27)]?.length == .months(12))
  }

  @Test func `filing is due in thirty days and review in ten working days`() {
    let book = Rulebook.on(Day(2016, 3, 1))
    #expect(book?.timeLimits[.fileExisting]?.value?.length == .calendarDays(30))
    #expect(book?.timeLimits[.review]?.value?.length == .workingDays(10))
    #expect(book?.timeLimits[.review]?.value?.duty == .police)
    #expect(book?.timeLimits[.remoteNotice] == nil)
  }

  @Test func `a repealed limit is in no book`() {
    #expect(Rulebook.on(Day(2025, 3, 7))?.timeLimits[.tableFour] != nil)
    #expect(Rulebook.on(Day(2025, 3, 8))?.timeLimits[.tableFour] == nil)
  }

  @Test func `the certificate's limit and its term agree`() {
    let day = Day(2026, 1, 1)
    let term = CertificateTerm.inForce[on: day]
    #expect(TimeLimit.certificate.periods[on: day]?.length.count == term?.months)
    #expect(TimeLimit.renewalOpen.periods[on: day]?.length.count == term?.renewalMonths)
  }
}

@Suite struct CertificateTests {
  let term = CertificateTerm.inForce[on: Day(2026, 1, 1)]

  @Test func `a certificate from before 2025 counts from 2025`() {
    let validity = term?.validity(issued: Day(2013, 5, 6))
    #expect(validity?.validFrom == Day(2025, 1, 1))
    #expect(validity?.validTo == Day(2027, 12, 31))
    #expect(validity?.renewalOpens == Day(2027, 9, 30))
    #expect(validity?.window(on: Day(2027, 9, 29)) == .ahead)
    #expect(validity?.window(on: Day(2027, 9, 30)) == .open)
    #expect(validity?.window(on: Day(2027, 12, 31)) == .open)
    #expect(validity?.window(on: Day(2028, 1, 1)) == .past)
  }

  @Test func `each accepted report adds a year, at most once in twelve months`() throws {
    let reports = [Day(2027, 1, 9), Day(2026, 1, 10), Day(2026, 5, 1), Day(2028, 1, 9)]
    let validity = try #require(term?.validity(issued: Day(2025, 6, 15), reportsAccepted: reports))
    #expect(validity.baseValidTo == Day(2028, 6, 14))
    #expect(validity.extensions.map(\.reportAccepted) == [Day(2026, 1, 10), Day(2028, 1, 9)])
    #expect(validity.validTo == Day(2030, 6, 14))
    #expect(validity.extensions.last?.validTo == validity.validTo)
  }

  @Test func `a report after the end or before the start adds nothing`() {
    let validity = term?.validity(issued: Day(2025, 6, 15), reportsAccepted: [Day(2025, 6, 14), Day(2028, 6, 15)])
    #expect(validity?.extensions == [])
    #expect(validity?.isValid(on: Day(2028, 6, 14)) == true)
    #expect(validity?.isValid(on: Day(2028, 6, 15)) == false)
  }

  @Test func `a certificate of the leap day ends on a day there is`() {
    #expect(term?.validity(issued: Day(2028, 2, 29)).validTo == Day(2031, 2, 27))
  }

  @Test func `no certificate expired before 2025`() {
    #expect(CertificateTerm.inForce[on: Day(2024, 12, 31)] == nil)
  }
}
