extension Basis {
  /// 网络安全法, in its numbering until the end of 2025.
  public static func law2017(_ article: String = "") -> Basis { .init(.cybersecurityLaw, article) }
  /// 网络安全法, in its numbering from 2026 on.
  public static func law2026(_ article: String = "") -> Basis { .init(.cybersecurityLawAmended, article) }
  /// 公安部令第33号.
  public static func connection(_ article: String = "") -> Basis { .init(.connectionMeasures, article) }
  /// 公安部令第151号.
  public static func inspection2018(_ article: String = "") -> Basis { .init(.inspectionRules2018, article) }
  /// 公安部令第176号.
  public static func inspection2026(_ article: String = "") -> Basis { .init(.inspectionRules2026, article) }
  /// 公通字〔2007〕43号.
  public static func measures(_ article: String = "") -> Basis { .init(.measures2007, article) }
  /// 公信安〔2007〕1360号.
  public static func rules(_ article: String = "") -> Basis { .init(.filingRules2007, article) }
  /// 公信安〔2008〕736号.
  public static func inspection2008(_ article: String = "") -> Basis { .init(.inspectionPractice2008, article) }
  /// 中网办发文〔2014〕1号.
  public static func sites2014(_ article: String = "") -> Basis { .init(.siteNotice2014, article) }
  /// 中央编办发〔2014〕69号.
  public static func marks(_ article: String = "") -> Basis { .init(.siteMarks2014, article) }
  /// 公信安〔2015〕2562号.
  public static func campaign(_ article: String = "") -> Basis { .init(.campaign2015, article) }
  /// 国办发〔2017〕47号.
  public static func sites2017(_ article: String = "") -> Basis { .init(.siteGuidelines2017, article) }
  /// 国办函〔2018〕55号.
  public static func domains(_ article: String = "") -> Basis { .init(.siteDomains2018, article) }
  /// 公信安〔2018〕765号.
  public static func testers(_ article: String = "") -> Basis { .init(.testers2018, article) }
  /// 公网安〔2025〕1001号.
  public static func letter1001(_ article: String = "") -> Basis { .init(.letter1001, article) }
  /// 公网安〔2025〕1846号.
  public static func letter1846(_ question: String = "") -> Basis { .init(.letter1846, question) }
  /// 公网安〔2025〕2391号.
  public static func highRisk(_ clause: String = "") -> Basis { .init(.highRiskGuide2025, clause) }
  /// GB/T 22240-2008.
  public static func grading2008(_ clause: String = "") -> Basis { .init(.grading2008, clause) }
  /// GB/T 22240-2020.
  public static func grading2020(_ clause: String = "") -> Basis { .init(.grading2020, clause) }
  /// GB/T 22239-2019.
  public static func requirements(_ clause: String = "") -> Basis { .init(.requirements2019, clause) }
  /// GB/T 28449-2018.
  public static func process(_ clause: String = "") -> Basis { .init(.assessmentProcess2018, clause) }
  /// What no text says and the office does (工作惯例).
  public static func practice(_ matter: String = "") -> Basis { .init(.practice, matter) }
}
