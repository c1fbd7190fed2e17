extension Sheet {
  func gradingReports() -> [String] {
    var lines = ["## 十三、定级步骤、定级报告和变更", ""]
    for entry in entries(GradingStep.demands) {
      lines += ["### 定级步骤 \(span(entry.since, entry.until))（\(entry.basis)）", ""]
      lines += table(
        ["步骤"] + Level.allCases.map(\.label),
        GradingStep.allCases.map { step in [step.term] + (entry.value[step] ?? []).map(\.term) })
      lines += [""]
    }
    for entry in entries(GradingReportTemplate.inUse) {
      lines += ["### \(entry.value.term) \(span(entry.since, entry.until))", ""]
      lines += table(
        ["序号", "内容", "必备"],
        entry.value.headings.map { [$0.number, "\($0.term)（\($0.id)）", $0.isRequired ? "是" : "否"] })
      lines += [""]
    }
    lines += ["### 重新定级、变更备案触发情形", ""]
    lines += table(
      ["代码", "情形", "后果", "依据"],
      RegradingTrigger.allCases.filter { stands($0.basis) }.map { trigger in
        [
          trigger.rawValue, trigger.term, trigger.effects.map(\.term).joined(separator: "；"), trigger.basis.description,
        ]
      })
    lines += ["", "### 重大变更", ""]
    lines += table(
      ["代码", "类型", "重新测评", "安全评估", "触发情形", "依据"],
      MajorChangeKind.allCases.filter { stands($0.basis) }.map { kind in
        [
          kind.rawValue, kind.term, kind.callsForAssessment ? "应当" : "—", kind.callsForEvaluation ? "应当" : "—",
          kind.trigger?.term ?? "—", kind.basis.description,
        ]
      })
    return lines
  }

  func duties() -> [String] {
    var lines = ["## 十四、措施落实和开办审核", "", "### 措施落实项", ""]
    lines += table(
      ["代码", "措施", "适用主体", "证明有效期", "依据"],
      DutyKind.allCases.filter { stands($0.basis) }.map { duty in
        [
          duty.rawValue, duty.term, duty.audience.term, duty.evidenceTerm?.term ?? "至更新", duty.basis.description,
        ]
      })
    lines += ["", "### 开办审核、资格复核不通过理由", ""]
    lines += table(
      ["代码", "理由", "程度", "依据"],
      OpeningGround.allCases.filter { stands($0.basis) }.map { ground in
        [ground.rawValue, ground.term, ground.isInPrinciple ? "原则上" : "", ground.basis.description]
      })
    return lines
  }

  /// What rests on an instrument is printed for the days on which that is in force.
  private func stands(_ basis: Basis) -> Bool { covers(basis.instrument.inForce, basis.instrument.inForceUntil) }
}
