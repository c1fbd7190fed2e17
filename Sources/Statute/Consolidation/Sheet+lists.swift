extension Sheet {
  func codes() -> [String] {
    var lines = ["## 九、代码", "", "### 单位类型", ""]
    lines += table(["代码", "名称"], UnitKind.allCases.map { [$0.code, $0.term] })
    lines += ["", "### 隶属关系", ""] + table(["代码", "名称"], Affiliation.allCases.map { [$0.code, $0.term] })
    for entry in entries(FilingForm.inUse) {
      lines += ["", "### 行业类别（\(entry.value.term)）", ""]
      lines += table(["代码", "名称"], entry.value.industries.map { ["\($0.code)", $0.term] })
    }
    lines += vocabulary("隐患等级", FindingSeverity.self) + vocabulary("隐患来源", FindingSource.self)
    lines += vocabulary("复测类型", RetestKind.self) + vocabulary("限期整改事由", RectificationReason.self)
    lines += vocabulary("参与方", Role.self)
    lines += vocabulary("机关层次", UnitRank.self) + vocabulary("网站关停须注销事项", Deregistration.self)
    return lines
  }

  private func vocabulary<V: Vocabulary>(_ title: String, _ words: V.Type) -> [String] {
    ["", "### \(title)", ""] + table(["代码", "名称"], V.allCases.map { [$0.rawValue, $0.term] })
  }

  func requirements() -> [String] {
    let levels = Level.allCases.dropLast().map(\.label)
    var lines = ["## 十、基本要求条目"]
    for entry in entries(ControlPoint.inForce) {
      lines += ["", "### 安全通用要求 \(span(entry.since, entry.until))（\(entry.basis)）", ""]
      let totals = (0..<4).map { level in String(entry.value.reduce(0) { $0 + $1.items[level] }) }
      lines += table(
        ["安全类", "控制点"] + levels,
        entry.value.map { [$0.controlClass.term, $0.term] + $0.items.map { $0 == 0 ? "—" : String($0) } }
          + [["合计", ""] + totals])
    }
    for entry in entries(RequirementExtension.inForce) {
      lines += ["", "### 安全扩展要求 \(span(entry.since, entry.until))（\(entry.basis)，印前文本，待核）", ""]
      lines += table(["扩展"] + levels, entry.value.map { [$0.term] + $0.items.map(String.init) })
    }
    return lines
  }

  func risks() -> [String] {
    var lines = ["## 十一、高风险判例和重大风险隐患"]
    for entry in entries(HighRiskChapter.inForce) {
      lines += ["", "### 判例分布 \(span(entry.since, entry.until))（\(entry.basis)）", ""]
      lines += table(
        ["部分", "条款", "判例数"],
        entry.value.map { [$0.term, "\($0.firstClause)—\($0.lastClause)", String($0.cases)] })
    }
    for entry in entries(HighRiskCase.general) {
      lines += ["", "### 通用判例 \(span(entry.since, entry.until))（\(entry.basis)，试行文本，U-17）", ""]
      lines += table(
        ["条款", "判例", "适用等级", "限定", "可否缓解"],
        entry.value.map { known in
          let limits = [known.continuity ? "高可用性要求" : "", known.keyTrades ? "重点行业" : ""]
          return [
            known.clause, known.term, known.from.label + (known.from == .four ? "" : "以上"),
            limits.filter { !$0.isEmpty }.joined(separator: "、"), known.mitigable ? "可" : "否",
          ]
        })
    }
    for entry in entries(MajorHazard.inForce) {
      lines += ["", "### 重大风险隐患触发项 \(span(entry.since, entry.until))（\(entry.basis)）", ""]
      lines += table(
        ["代码", "触发项", "类别"], entry.value.map { [$0.code, $0.term, $0.comprehensive ? "综合类" : "单项"] })
    }
    return lines
  }

  func doubts() -> [String] {
    ["## 十五、存疑事项", ""]
      + table(["代码", "问题", "暂行掌握"], Doubt.allCases.map { [$0.rawValue, $0.term, $0.choice] })
  }
}
