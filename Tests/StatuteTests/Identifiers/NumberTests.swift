import Statute
import Testing

@Suite struct NumberTests {
  static let accepted: [(IdentifierKind, String, String)] = [
    (.filingNumber, "37020036007-20001", "37020036007-20001"),
    (.filingNumber, " ３７０２００３６００７－２０００１ ", "37020036007-20001"),
    (.filingNumber, "37150012345—00001", "37150012345-00001"),
    (.reportNumber, "37150012345-00001-25-0092-01", "37150012345-00001-25-0092-01"),
    (.reportNumber, "37150012345-00001-25-0092-01【2025版】", "37150012345-00001-25-0092-01"),
    (.testerCertificate, "SC202127130010092", "SC202127130010092"),
    (.testerCertificate, "sc202127130010134", "SC202127130010134"),
    (.testerCertificate, "DJCP2010110003", "DJCP2010110003"),
    (.icp, "鲁ICP备2020050080号", "鲁ICP备2020050080号"),
    (.icp, "鲁icp备12345678号－1", "鲁ICP备12345678号-1"),
    (.icp, "蜀 ICP备 12345678 号-1234", "蜀ICP备12345678号-1234"),
    (.icp, "黔ICP备12345678号", "黔ICP备12345678号"), (.icp, "滇ICP备12345678号", "滇ICP备12345678号"),
    (.icp, "陇ICP备12345678号", "陇ICP备12345678号"),
    (.icpLicence, "鲁ICP证050080号", "鲁ICP证050080号"), (.icpLicence, "鲁B2-20050080", "鲁B2-20050080"),
    (.icpLicence, "b2-20050080", "B2-20050080"),
    (.policeSiteNumber, "鲁公网安备37011202000953号", "37011202000953"),
    (.policeSiteNumber, "鲁公网安备 37090202001054 号", "37090202001054"),
    (.policeSiteNumber, "37010002000001", "37010002000001"),
    (.policeSiteNumber, "川公网安备51010002000001号", "51010002000001"),
    (.siteCode, "3406000012", "3406000012"), (.siteCode, "1303000020", "1303000020"),
    (.siteCode, "bm55000001", "bm55000001"), (.siteCode, "BM55000001", "bm55000001"),
    (.mobile, "13812345678", "13812345678"), (.mobile, "+86 138-1234-5678", "13812345678"),
    (.mobile, "１９９１２３４５６７８", "19912345678"),
    (.landline, "0635-8241234", "0635-8241234"), (.landline, "06358241234", "0635-8241234"),
    (.landline, "(0635)8241234-101", "0635-8241234-101"), (.landline, "（０６３５）８２４１２３４转101", "0635-8241234-101"),
    (.landline, "01012345678", "010-12345678"), (.landline, "010-12345678", "010-12345678"),
    (.postcode, "252000", "252000"), (.email, " wangan@LiaoCheng.gov.cn ", "wangan@liaocheng.gov.cn"),
    (.email, "a.b+c@聊城.政务", "a.b+c@xn--uisz55g.xn--zfr164b"),
  ]

  @Test(arguments: accepted)
  func `a number is read and made plain`(kind: IdentifierKind, text: String, normalised: String) {
    let verdict = kind.validate(text)
    #expect(verdict.isValid)
    #expect(verdict.normalised == normalised)
    #expect(kind.validate(normalised).normalised == normalised)
  }

  static let refused: [(IdentifierKind, String, Verdict.Problem)] = [
    (.filingNumber, "3702003600720001", .filingNumberHyphen), (.filingNumber, "3702003600-20001", .filingNumberShape),
    (.filingNumber, "370200360070-20001", .filingNumberShape), (.filingNumber, "37020036007-2000", .filingNumberShape),
    (.filingNumber, "3702003600A-20001", .filingNumberShape),
    (.filingNumber, "37020036007-20001-1", .filingNumberShape),
    (.filingNumber, "٣٧٠٢٠٠٣٦٠٠٧-20001", .filingNumberShape),
    (.reportNumber, "37150012345-00001-25-0092-00", .reportNumberSequence),
    (.reportNumber, "37150012345-00001-25-0092", .reportNumberShape),
    (.reportNumber, "37150012345-00001-2025-0092-01", .reportNumberShape),
    (.reportNumber, "37150012345-00001-25-0092-01【2025】", .reportNumberShape),
    (.testerCertificate, "SC20212713001009", .testerCertificateShape),
    (.testerCertificate, "SC2021271300100921", .testerCertificateShape),
    (.testerCertificate, "DJCP201011003", .testerCertificateShape),
    (.testerCertificate, "XX1", .testerCertificateShape),
    (.icp, "川ICP备12345678号", .icpPoliceCharacter), (.icp, "贵ICP备12345678号", .icpPoliceCharacter),
    (.icp, "云ICP备12345678号", .icpPoliceCharacter), (.icp, "甘ICP备12345678号", .icpPoliceCharacter),
    (.icp, "东ICP备12345678号", .icpProvince), (.icp, "鲁ICP备123456789号", .icpDigits),
    (.icp, "鲁ICP备1234567号", .icpDigits), (.icp, "鲁ICP备12345678号-12345", .icpSuffix),
    (.icp, "鲁ICP备12345678号1", .icpSuffix), (.icp, "鲁ICP备12345678", .icpShape),
    (.icp, "鲁ICP证050080号", .icpIsLicence), (.icpLicence, "鲁ICP证50080号", .icpLicenceShape),
    (.icpLicence, "鲁ICP备12345678号", .icpLicenceShape),
    (.policeSiteNumber, "京公网安备37011202000953号", .policeNumberMismatch),
    (.policeSiteNumber, "蜀公网安备51010002000001号", .policeNumberICPCharacter),
    (.policeSiteNumber, "东公网安备37011202000953号", .policeNumberProvince),
    (.policeSiteNumber, "99010002000001", .policeNumberProvince),
    (.policeSiteNumber, "鲁公网安备3701120200095号", .policeNumberShape),
    (.policeSiteNumber, "鲁公网备37011202000953号", .policeNumberShape),
    (.siteCode, "340600001", .siteCodeShape), (.siteCode, "bm5500000", .siteCodeShape),
    (.siteCode, "xx55000001", .siteCodeShape),
    (.mobile, "12812345678", .mobileShape), (.mobile, "1381234567", .mobileShape),
    (.mobile, "23812345678", .mobileShape),
    (.landline, "8241234", .landlineShape), (.landline, "0635-824123", .landlineShape),
    (.landline, "0635-8241234-1234567", .landlineShape), (.landline, "0635123456", .landlineShape),
    (.landline, "/", .empty), (.postcode, "25200", .postcodeShape), (.postcode, "25200A", .postcodeShape),
    (.email, "a@b", .emailDomain), (.email, "a b@c.cn", .emailShape), (.email, ".a@c.cn", .emailShape),
    (.email, "a..b@c.cn", .emailShape), (.email, "a@@c.cn", .emailShape), (.email, "a@1.2.3.4", .emailDomain),
    (.email, "a@c.cn:80", .emailDomain), (.email, "c.cn", .emailShape),
  ]

  @Test(arguments: refused)
  func `a number is refused and its fault is named`(kind: IdentifierKind, text: String, problem: Verdict.Problem) {
    let verdict = kind.validate(text)
    #expect(verdict.problems == [problem])
    #expect(verdict.normalised == nil)
  }

  @Test func `a filing number of no province warns, as does a code out of its time`() throws {
    #expect(IdentifierKind.filingNumber.validate("99020036007-20001").warnings == [.provinceUnknown])
    let old = try #require(FilingNumber("37152312345-16001"))
    #expect(old.warnings(issuedOn: Day(2016, 3, 1)).isEmpty)
    #expect(old.warnings(issuedOn: Day(2021, 3, 1)) == [.filingOrganNotThatDay])
    #expect((old.organCode, old.unitNumber, old.objectNumber) == ("371523", "37152312345", "16001"))
  }

  @Test func `a report number is compared with the report`() throws {
    let number = try #require(ReportNumber("37150012345-00001-25-0092-01【2025版】"))
    let object = try #require(FilingNumber("37150012345-00001"))
    let tester = try #require(TesterCertificateNumber("SC202127130010092"))
    #expect(number.edition == "2025" && number.sequence == 1 && number.year == 25 && number.filingNumber == object)
    let day = Day(2025, 6, 1)
    #expect(number.compared(withObject: object, reportedOn: day, certificate: tester).isValid)
    #expect(number.compared(withObject: object, reportedOn: day, certificate: tester).warnings.isEmpty)
    #expect(
      number.compared(withObject: FilingNumber("37150012345-00002"), reportedOn: nil, certificate: nil).problems
        == [.reportNumberFiling])
    for edge in [Day(2026, 1, 5), Day(2024, 12, 30)] {
      let verdict = number.compared(withObject: nil, reportedOn: edge, certificate: nil)
      #expect(verdict.isValid)
      #expect(verdict.warnings == [.reportNumberYear])
    }
    #expect(
      number.compared(withObject: nil, reportedOn: Day(2023, 6, 1), certificate: nil).problems == [.reportNumberYear])
    let other = TesterCertificateNumber("SC202127130010134")
    #expect(number.compared(withObject: nil, reportedOn: nil, certificate: other).problems == [.reportNumberTester])
    let former = TesterCertificateNumber("DJCP2010110003")
    #expect(former?.testerCode == "1103")
    #expect(
      number.compared(withObject: nil, reportedOn: nil, certificate: former).warnings == [.reportNumberTesterFormer])
  }

  @Test func `a DJCP number serves only records before 2022`() {
    let kind = IdentifierKind.testerCertificate
    #expect(kind.validate("DJCP2010110003").warnings == [.testerCertificateFormer])
    #expect(kind.validate("DJCP2010110003", on: Day(2021, 12, 31)).warnings.isEmpty)
    #expect(kind.validate("DJCP2010110003", on: Day(2022, 1, 1)).problems == [.testerCertificateEnded])
    #expect(kind.validate("SC202127130010092", on: Day(2026, 1, 1)).isValid)
  }

  @Test func `an ICP number knows its subject and its site`() throws {
    let number = try #require(ICPNumber("鲁ICP备12345678号-12"))
    #expect(number.subjectNumber == "鲁ICP备12345678号")
    #expect(number.siteNumber == 12)
    #expect(number.province?.prefix == "37")
    #expect(ICPNumber("鲁ICP备12345678号")?.siteNumber == nil)
  }

  @Test func `every province of both number families is accepted under its own character`() {
    for province in Province.all {
      guard let icp = province.icpCharacter, let police = province.policeCharacter else { continue }
      #expect(ICPNumber("\(icp)ICP备12345678号") != nil)
      #expect(PoliceSiteNumber("\(police)公网安备\(province.prefix)010002000001号") != nil)
    }
    #expect(Province.all.count { $0.icpCharacter != nil } == 31)
  }

  @Test func `a police number is rendered as a page shows it`() {
    #expect(PoliceSiteNumber("37150202000001")?.rendered == "鲁公网安备37150202000001号")
    #expect(IdentifierKind.policeSiteNumber.validate("37150207000001").warnings == [.policeNumberClass])
    #expect(IdentifierKind.policeSiteNumber.validate("37150200000001").warnings.isEmpty)
  }

  @Test func `a form's slash means no telephone`() {
    for text in ["/", " ／ ", "—", "无", ""] { #expect(LandlineNumber.isAbsent(text)) }
    #expect(!LandlineNumber.isAbsent("0635-8241234"))
    #expect(IdentifierKind.landline.validate("063-58241234").warnings == [.landlineAreaCode])
  }
}
