/// Whether a condition may be done without (豁免).
public enum GateWaiver: String, Vocabulary {
  case never
  /// Under the statutory policy it may follow within thirty days.
  case underStatutoryPolicy = "under_statutory_policy"
  /// By the police and the unit's leader, for a limited time.
  case byPoliceAndLeader = "by_police_and_leader"
  /// For a site that is not on the internet.
  case intranetOnly = "intranet_only"
  /// Asked only under the strict policy.
  case strictOnly = "strict_only"

  public var term: String {
    switch self {
    case .never: "不得豁免"
    case .underStatutoryPolicy: "法定口径下可于上线后30日内补办"
    case .byPoliceAndLeader: "经公安机关和单位负责人批准可限期豁免"
    case .intranetOnly: "仅限非互联网站"
    case .strictOnly: "仅从严口径要求"
    }
  }
}
