/// Whose units a campaign asks to report (应报范围): those of its categories, in these kinds of rows.
public struct ScopeRule: Hashable, Sendable {
  public let kinds: Set<RegionRow.Kind>
  /// Whether only units that own a registered site are asked; else each hands in a return or a zero report.
  public let areOwnersOnly: Bool
}

extension ScopeRule {
  init(_ definition: Definition) throws(LayoutFault) {
    let fields = try definition.fields("kinds", "owners_only")
    var kinds: Set<RegionRow.Kind> = []
    for kind in try fields.require("kinds").list() { kinds.insert(try kind.name(RegionRow.Kind.self, "地区类别")) }
    guard !kinds.isEmpty else { throw try fields.require("kinds").fault("没有地区类别") }
    self.kinds = kinds
    areOwnersOnly = try fields["owners_only"]?.flag() ?? false
  }
}
