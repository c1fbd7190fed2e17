extension Sheet {
  func forms() -> [String] {
    var lines = [
      "## 十二、备案表", "",
      "括号内为填报项名称。“须填”指应填时不得空缺。代码有疑的选项存文字（U-07）。合计须与各级之和一致（I-16），“不涉及”“无交互”不得与其他选项同选（I-17）。",
    ]
    for entry in entries(FilingForm.inUse) {
      for table in entry.value.tables { lines += ["", heading(of: table, on: entry.value), ""] + fields(of: table) }
      lines += ["", "### \(entry.value.term) 随附材料", ""]
      lines += table(
        ["材料", "填报项", "第二级", "第三级", "第四级", "第五级", "依据"],
        entry.value.materials.map { material in
          [material.term, material.field]
            + Level.allCases.dropFirst().map { $0 < material.from ? "—" : material.due(at: $0).term }
            + [material.basis.description]
        })
    }
    return lines
  }

  private func heading(of table: FormTable, on form: FilingForm) -> String {
    let marks = [
      table.repeats ? "可多页" : nil,
      table.asked == .always ? nil : words(of: table.asked, in: table),
    ].compactMap(\.self)
    let tail = marks.isEmpty ? "" : "（\(marks.joined(separator: "，"))）"
    return "### \(form.term) \(table.number) \(table.term)（\(table.id)）\(tail)"
  }

  private func fields(of table: FormTable) -> [String] {
    self.table(
      ["序号", "填报项", "类型", "填写", "应填情形"],
      table.fields.map { field in
        let need =
          switch field.need {
          case .required: "须填"
          case .optional: "可空"
          case .requiredIf(let condition): "\(words(of: condition, in: table))的须填"
          }
        return [
          field.number, "\(field.term)（\(field.id)）", words(of: field.kind), need,
          field.asked == .always ? "" : words(of: field.asked, in: table),
        ]
      })
  }

  private func words(of kind: FormField.Kind) -> String {
    func options(_ codes: FormCodes) -> String {
      codes.options.map { $0.code == $0.term ? $0.term : "\($0.code) \($0.term)" }.joined(separator: "；")
    }
    return switch kind {
    case .text: "文字"
    case .lines: "多行文字"
    case .digits(let count): "\(count)位数字"
    case .identifier(let kind): "标识（\(kind.rawValue)）"
    case .identifiers(let kind): "标识，可多个（\(kind.rawValue)）"
    case .date(let ahead): ahead ? "日期" : "日期，不晚于填报之日"
    case .count: "个数"
    case .amount: "数量"
    case .percent: "百分比"
    case .flag(let yes, let no): "\(yes)/\(no)"
    // The list of trades is printed with the codes.
    case .code(let codes) where codes.options.count > 20: "单选：见行业类别"
    case .code(let codes): "单选：\(options(codes))"
    case .codes(let codes): "多选：\(options(codes))"
    case .attachment: "附件名称"
    }
  }

  private func words(of condition: FormCondition, in table: FormTable) -> String {
    func term(_ name: String) -> String { table.field(name)?.term ?? name }
    switch condition {
    case .always: return "均应填"
    case .yes(let name):
      guard case .flag(let yes, _)? = table.field(name)?.kind else { return name }
      return "“\(term(name))”为“\(yes)”"
    case .picked(let name, let codes):
      let terms = codes.map { table.field(name)?.kind.options?[$0]?.term ?? $0 }
      return "“\(term(name))”选\(terms.joined(separator: "、"))"
    case .given(let name): return "已填“\(term(name))”"
    case .levelAtLeast(let level): return "\(level.label)以上"
    case .not(.given(let name)): return "未填“\(term(name))”"
    case .not(let other): return "不属于\(words(of: other, in: table))"
    }
  }
}
