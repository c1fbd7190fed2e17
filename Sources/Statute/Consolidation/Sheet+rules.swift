extension Sheet {
  func matrices() -> [String] {
    let forms = GradingForm.allCases.filter { form in entries(GradingForm.inUse).contains { $0.value.contains(form) } }
    var lines = [
      "## 三、定级", "",
      "等级取业务信息安全等级（S）和系统服务安全等级（A）的较高者；一个方面有数项情形的取最高。2025版备案表与标准对国家安全的规定不一致（U-01），两者均算，列明差异，由主管人员决定，不得径行降低等级。",
    ]
    for form in forms {
      let matrix = form.matrix
      lines += ["", "### \(form.term)（\(matrix.basis)）", ""]
      lines += table(
        ["受侵害客体"] + Harm.allCases.map(\.term),
        HarmedObject.allCases.map { object in [object.term] + Harm.allCases.map { matrix[object, $0].label } })
    }
    lines += ["", "### 业务信息与系统服务等级组合", ""]
    lines += table(
      ["等级", "组合"],
      Level.allCases.map { level in
        let all = SecurityLevels.combinations(for: level)
        return [level.label, all.map(\.description).joined(separator: " ")]
      })
    return lines
  }

  func conclusions() -> [String] {
    let rows = entries(ReportTemplate.inUse).map { entry in
      [
        entry.value.term, span(entry.since, entry.until), entry.value.scale.term,
        entry.value.conclusionBasis.description, rule(of: entry.value), passing(entry.value),
      ]
    }
    return [
      "## 四、等级测评结论", "", "模板按报告日期确定，不同模板的结论不换算。报告载明的结论为准，与复算不一致的标明（U-05）。", "",
    ] + table(["模板", "报告日期起止", "结论等次", "依据", "判定", "合格"], rows)
  }

  private func rule(of template: ReportTemplate) -> String {
    switch template {
    case .of2015: "无问题且100分为符合；无高风险且60分以上为基本符合；其余不符合"
    case .of2019, .of2021: "无中、高风险且90分以上为优；无高风险且80分以上为良；无高风险且70分以上为中；其余为差"
    case .of2025: "符合率90%以上且无重大风险隐患为符合；90%以上有重大风险隐患、60%以上不足90%为基本符合；不足60%为不符合"
    }
  }

  private func passing(_ template: ReportTemplate) -> String {
    let words = template.scale.conclusions.filter { template.passes($0, openMajor: 0) }.map(\.term)
    let strict = words.contains { word in
      template.scale.conclusions.contains { $0.term == word && !template.passes($0, openMajor: 1) }
    }
    return words.joined(separator: "、") + (strict ? "，且无未整改的重大风险隐患" : "")
  }

  func periods() -> [String] {
    let rows = TimeLimit.allCases.flatMap { limit in
      entries(limit.periods).map { entry in
        [
          limit.rawValue, limit.term, entry.value.start, entry.value.length.term, entry.value.duty.term,
          entry.basis.description, span(entry.since, entry.until),
        ]
      }
    }
    return ["## 五、期限", "", "起算当日不计；末日24时届满，次日起为逾期。"] + [""]
      + table(["代码", "期限", "起算", "长度", "义务人", "依据", "起止"], rows)
  }

  func certificates() -> [String] {
    let rows = entries(CertificateTerm.inForce).map { entry in
      let term = entry.value
      return [
        "\(term.months)个月，\(term.notBefore)以前颁发的自该日起算",
        "每受理一份测评报告顺延\(term.extensionMonths)个月，\(term.extensionGap)个月内不重复顺延（U-04）",
        "届满前\(term.renewalMonths)个月内申请", entry.basis.description, span(entry.since, entry.until),
      ]
    }
    return ["## 六、备案证明有效期", "", "此前颁发的备案证明不设有效期。", ""] + table(["有效期", "顺延", "延期申请", "依据", "起止"], rows)
  }

  func gate() -> [String] {
    var lines = ["## 七、上线条件"]
    for entry in entries(GateCondition.inForce) {
      lines += ["", "### \(span(entry.since, entry.until))（\(entry.basis)）", ""]
      lines += table(
        ["代码", "条件", "适用网站", "第一级", "第二级", "第三级以上", "依据", "义务人", "豁免", "补正办法"],
        entry.value.map { condition in
          [
            condition.code.rawValue, condition.code.term, condition.subject.term, condition.levelOne.term,
            condition.levelTwo.term, condition.levelThreeAndAbove.term, condition.basis.description,
            condition.owedBy.members.map(\.term).joined(separator: "、"), condition.waiver.term, condition.cure,
          ]
        })
    }
    return lines
  }

  func penalties() -> [String] {
    let articles = CybersecurityArticle.allCases.flatMap { article in
      entries(article.numbering).map { [article.term, $0.basis.description, span($0.since, $0.until)] }
    }
    func yuan(_ range: ClosedRange<Int>?) -> String { range.map { "\($0.lowerBound)—\($0.upperBound)元" } ?? "" }
    let tiers = entries(PenaltyTier.inForce).flatMap { entry in
      entry.value.map { tier in
        [
          tier.ground, tier.measure, yuan(tier.unitFine), yuan(tier.personFine), entry.basis.description,
          span(entry.since, entry.until),
        ]
      }
    }
    return ["## 八、网络安全法条文和罚则", "", "按行为之日适用。", ""] + table(["事项", "条文", "起止"], articles) + [""]
      + table(["情形", "处理", "单位罚款", "责任人罚款", "依据", "起止"], tiers)
  }
}
