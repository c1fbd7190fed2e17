import Testing

@Suite struct ValidateTests {
  /// Kind, what is typed, its stored form.
  private static let good = [
    ("uscc", "91110000600037341L", "91110000600037341L"), ("uscc", "9144030071526726XG", "9144030071526726XG"),
    ("uscc", "91330106673959654P", "91330106673959654P"), ("uscc", "1137150000499900XK", "1137150000499900XK"),
    ("uscc", "12371500499900007L", "12371500499900007L"), ("uscc", "91371500MA3ABCDE1H", "91371500MA3ABCDE1H"),
    ("uscc", "1137152500500000X3", "1137152500500000X3"), ("uscc", "12371503MB1234562Q", "12371503MB1234562Q"),
    ("uscc", " 91371500ma3abcde1h ", "91371500MA3ABCDE1H"), ("uscc", "９１３７１５００MA3ABCDE1H", "91371500MA3ABCDE1H"),
    ("filing-number", "37020036007-20001", "37020036007-20001"),
    ("report-number", "37150012345-20001-26-0092-01", "37150012345-20001-26-0092-01"),
    ("report-number", "37150012345-20001-26-0092-01【2025版】", "37150012345-20001-26-0092-01"),
    ("tester-certificate", "SC202127130010092", "SC202127130010092"),
    ("icp", "鲁ICP备2020050080号", "鲁ICP备2020050080号"), ("icp", "鲁icp备12345678号-12", "鲁ICP备12345678号-12"),
    ("icp", "蜀ICP备12345678号", "蜀ICP备12345678号"),
    ("police-site-number", "鲁公网安备37011202000953号", "37011202000953"),
    ("police-site-number", "鲁公网安备 37090202001054号", "37090202001054"),
    ("police-site-number", "37010002000001", "37010002000001"), ("site-code", "3406000012", "3406000012"),
    ("site-code", "1303000020", "1303000020"), ("site-code", "bm55000001", "bm55000001"),
    ("domain", "聊城.政务", "xn--uisz55g.xn--zfr164b"), ("domain", "中央编办.政务.cn", "xn--fiq11i8xgb87b.xn--zfr164b.cn"),
    ("domain", "HTTPS://www.Liaocheng.gov.cn:443/a?b", "www.liaocheng.gov.cn"), ("domain", "a。公益", "a.xn--55qw42g"),
    ("region", "371500", "371500"), ("region", "371503", "371503"), ("mobile", "13806350000", "13806350000"),
    ("mobile", "+86 138-0635-0000", "13806350000"), ("landline", "0635-8241234", "0635-8241234"),
    ("landline", "06358241234-801", "0635-8241234-801"), ("landline", "010-12345678", "010-12345678"),
  ]

  /// Kind, what is typed, the problem's code.
  private static let bad = [
    ("uscc", "91110000600037341M", "uscc_check_character"), ("uscc", "91110000600037314L", "uscc_check_character"),
    ("uscc", "9111000060003734IL", "uscc_letter"), ("uscc", "9111O000600037341L", "uscc_letter"),
    ("uscc", "91110000600037341", "uscc_length"), ("uscc", "911100006000373411L", "uscc_length"), ("uscc", "", "empty"),
    ("filing-number", "3702003600720001", "filing_number_hyphen"),
    ("filing-number", "37020036007-2000", "filing_number_shape"),
    ("report-number", "37150012345-20001-26-0092-00", "report_number_sequence"),
    ("report-number", "37150012345-20001-26-92-01", "report_number_shape"),
    ("tester-certificate", "SC20212713001009", "tester_certificate_shape"),
    ("icp", "川ICP备12345678号", "icp_police_character"), ("icp", "鲁ICP备123456789号", "icp_digits"),
    ("icp", "鲁ICP证123456号", "icp_is_licence"),
    ("police-site-number", "京公网安备37011202000953号", "police_number_mismatch"),
    ("police-site-number", "蜀公网安备51011202000953号", "police_number_icp_character"),
    ("site-code", "bm5500001", "site_code_shape"), ("domain", "10.0.0.1", "domain_ip_address"),
    ("domain", "http://[::1]/", "domain_ip_address"), ("domain", "a_b.gov.cn", "domain_underscore"),
    ("domain", "*.gov.cn", "domain_wildcard"), ("domain", "localhost", "domain_single_label"),
    ("domain", "-a.cn", "domain_hyphen"), ("region", "371599", "region_unknown"),
    ("region", "991500", "region_province"),
    ("mobile", "12806350000", "mobile_shape"), ("mobile", "1380635000", "mobile_shape"),
    ("landline", "8241234", "landline_shape"), ("landline", "/", "empty"),
  ]

  @Test(arguments: good) func `it is valid, and this is its stored form`(
    kind: String, typed: String, normalised: String
  ) throws {
    let run = try Run.mlps(["validate", kind, typed, "--format", "json"])
    #expect(
      run
        == Run(
          out: "{\"valid\":true,\"normalised\":\"\(normalised)\",\"problems\":[],\"warnings\":[]}\n", err: "", code: 0))
  }

  @Test(arguments: bad) func `it is not valid, for this reason`(kind: String, typed: String, problem: String) throws {
    let run = try Run.mlps(["validate", "--format", "json", kind, "--", typed])
    #expect(run.code == 1)
    #expect(run.err.isEmpty)
    #expect(
      run.out.hasPrefix("{\"valid\":false,\"normalised\":null,\"problems\":[{\"code\":\"\(problem)\",\"message\":\""))
    #expect(run.out.hasSuffix("\"}],\"warnings\":[]}\n"))
  }

  @Test func `every other character in place of one makes a credit code invalid`() throws {
    let code = Array("91371500MA3ABCDE1H")
    for index in code.indices {
      var changed = code
      changed[index] = code[index] == "7" ? "8" : "7"
      let run = try Run.mlps(["validate", "uscc", String(changed)])
      #expect(run.code == 1, "\(String(changed))")
    }
  }
}
