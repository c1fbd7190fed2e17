internal import Statute

/// Those of the fields of a body that hold no line; a field left out is none of them.
func notLines(_ fields: (name: String, text: String?)...) -> [Reason] {
  fields.filter { $0.text?.isLedgerLine == false }.map { Reason(RegisterGround.notALine, field: $0.name) }
}

/// The same for texts that may run over several lines.
func notProse(_ fields: (name: String, text: String?)...) -> [Reason] {
  fields.filter { $0.text?.isLedgerProse == false }.map { Reason(RegisterGround.notALine, field: $0.name) }
}

extension Reading {
  /// What is wrong with an identifier in a field of a body.
  func reasons(_ field: String, basis: Basis = .practice("标识校验")) -> [Reason] {
    problems.map {
      Reason(code: $0.rawValue, field: field, cause: $0.chinese, basis: basis, cure: "核对后重新填写 \(field)")
    }
  }
}
