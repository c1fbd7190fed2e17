import Statute
import Testing

@Suite struct DomainNameTests {
  @Test(arguments: [
    ("聊城.政务", "xn--uisz55g.xn--zfr164b", "聊城.政务"),
    ("xn--uisz55g.xn--zfr164b", "xn--uisz55g.xn--zfr164b", "聊城.政务"),
    ("XN--UISZ55G.XN--ZFR164B", "xn--uisz55g.xn--zfr164b", "聊城.政务"),
    ("中央编办.政务.cn", "xn--fiq11i8xgb87b.xn--zfr164b.cn", "中央编办.政务.cn"),
    ("聊城。公益", "xn--uisz55g.xn--55qw42g", "聊城.公益"),
    ("www．liaocheng．gov｡cn", "www.liaocheng.gov.cn", "www.liaocheng.gov.cn"),
    (" HTTPS://WWW.LiaoCheng.gov.cn:8443/zwgk/index.html?a=1#b ", "www.liaocheng.gov.cn", "www.liaocheng.gov.cn"),
    ("ｈｔｔｐ：／／ｗｗｗ．ａ．ｃｎ／", "www.a.cn", "www.a.cn"), ("www.a.cn.", "www.a.cn", "www.a.cn"),
    ("//www.a.cn/x", "www.a.cn", "www.a.cn"), ("www.a.cn/http://b.cn", "www.a.cn", "www.a.cn"),
    ("http://聊城.政务/路径", "xn--uisz55g.xn--zfr164b", "聊城.政务"), ("e\u{301}.cn", "xn--9ca.cn", "\u{E9}.cn"),
    ("faß.de", "xn--fa-hia.de", "faß.de"), ("12345.gov.cn", "12345.gov.cn", "12345.gov.cn"),
    ("1.cn", "1.cn", "1.cn"), ("データ.cn", "xn--5ckp3n.cn", "データ.cn"),
  ])
  func `a name or an address gives A-labels and U-labels`(text: String, ascii: String, display: String) {
    let reading = DomainName.read(text)
    #expect(reading.value?.normalised == ascii)
    #expect(reading.value?.display == display)
    #expect(DomainName(display)?.normalised == ascii)
    #expect(DomainName(ascii)?.display == display)
  }

  static let long = String(repeating: "a", count: 63)

  static let refused: [(String, Verdict.Problem)] = [
    ("", .empty), ("http://", .empty), (".", .empty), ("192.168.1.1", .domainAddress),
    ("http://192.168.1.1:8080/a", .domainAddress), ("[2001:db8::1]", .domainAddress), ("2001:db8::1", .domainAddress),
    ("１９２．１６８．１．１", .domainAddress), ("①.②.③.④", .domainAddress), ("0x7f.1", .domainAddress),
    ("a.0x7f", .domainAddress), ("3232235777", .domainAddress), ("*.liaocheng.gov.cn", .domainWildcard),
    ("＊.a.cn", .domainWildcard), ("a_b.gov.cn", .domainUnderscore), ("＿a.gov.cn", .domainUnderscore),
    ("a..cn", .domainEmptyLabel), (".a.cn", .domainEmptyLabel), ("a.cn..", .domainEmptyLabel),
    ("a。。cn", .domainEmptyLabel), ("-a.cn", .domainHyphen), ("a-.cn", .domainHyphen), ("ab--cd.cn", .domainHyphen),
    ("localhost", .domainSingleLabel), ("政务", .domainSingleLabel), ("a b.cn", .domainCharacter),
    ("a≠b.cn", .domainCharacter), ("a⑴.cn", .domainCharacter), ("😀.cn", .domainCharacter),
    ("xn--ls8h.cn", .domainCharacter), ("例\u{200D}.cn", .domainCharacter), ("a\u{0}b.cn", .domainCharacter),
    ("\u{301}a.cn", .domainCharacter), ("a·b.cn", .domainCharacter), ("xn--a.cn", .domainEncoding),
    ("xn--.cn", .domainHyphen), ("xn--0.cn", .domainEncoding), ("u@a.cn", .domainUser),
    ("http://u:p@a.cn/", .domainUser),
    ("a.cn:99999", .domainPort), ("a.cn:x", .domainPort), ("\(long)a.cn", .domainLabelLength),
    (String(repeating: "政", count: 60) + "务.cn", .domainLabelLength),
    ("\(long).\(long).\(long).\(long).cn", .domainLength), (String(repeating: "a.", count: 3000), .tooLong),
  ]

  @Test(arguments: refused)
  func `what is no domain name is refused`(text: String, problem: Verdict.Problem) {
    #expect(DomainName.read(text).problems == [problem])
  }

  @Test func `lengths are allowed up to their limits`() {
    let longest = "\(Self.long).\(Self.long).\(Self.long).\(String(repeating: "a", count: 58)).cn"
    #expect(longest.count == 253)
    #expect(DomainName(longest) != nil)
    #expect(DomainName("a" + longest) == nil)
  }

  static let suffixes: [(String, DomainHolder, Verdict.Problem?, Verdict.Warning?)] = [
    ("www.liaocheng.gov.cn", DomainHolder.government, nil, nil), ("聊城.政务", .government, nil, nil),
    ("聊城.政务.cn", .government, nil, nil), ("www.liaocheng.com", .government, .suffixGovernment, nil),
    ("www.fakegov.cn", .government, .suffixGovernment, nil),
    ("www.gov.cn.com", .government, .suffixGovernment, nil), ("www.lcdj.cn", .party, nil, .suffixParty),
    ("www.lcdj.gov.cn", .party, nil, nil), ("聊城.公益", .institution(administrative: false), nil, nil),
    ("yy.liaocheng.gov.cn", .institution(administrative: false), nil, .suffixInstitution),
    ("yy.liaocheng.gov.cn", .institution(administrative: true), nil, nil),
    ("www.lcgas.gov.cn", .enterprise, .suffixEnterprise, nil), ("www.lcgas.com", .enterprise, nil, nil),
    ("www.lcgh.org", .other, nil, nil),
  ]

  @Test(arguments: suffixes)
  func `a suffix fits its holder`(
    name: String, holder: DomainHolder, problem: Verdict.Problem?, warning: Verdict.Warning?
  ) throws {
    let verdict = try #require(DomainName(name)).suffixVerdict(for: holder)
    #expect(verdict.problems == (problem.map { [$0] } ?? []))
    #expect(verdict.warnings == (warning.map { [$0] } ?? []))
  }
}
