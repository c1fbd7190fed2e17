internal import Statute

extension String {
  /// One line as the books keep it: not empty, without spaces around it and without control characters.
  var isLine: Bool {
    !isEmpty && first != " " && last != " "
      && !unicodeScalars.contains { (0...0x1F).contains($0.value) || (0x7F...0x9F).contains($0.value) }
  }

  /// A text of several lines; tab and line feed are its only control characters.
  var isProse: Bool {
    contains { $0 != " " }
      && !unicodeScalars.contains {
        (0...0x1F).contains($0.value) && $0 != "\t" && $0 != "\n" || (0x7F...0x9F).contains($0.value)
      }
  }
}

/// Those of the fields of a body that hold no line; a field left out is none of them.
func notLines(_ fields: (name: String, text: String?)...) -> [Reason] {
  fields.filter { $0.text?.isLine == false }.map { Reason(RegisterGround.notALine, field: $0.name) }
}

/// The same for texts that may run over several lines.
func notProse(_ fields: (name: String, text: String?)...) -> [Reason] {
  fields.filter { $0.text?.isProse == false }.map { Reason(RegisterGround.notALine, field: $0.name) }
}

extension Reading {
  /// What is wrong with an identifier in a field of a body.
  func reasons(_ field: String, basis: Basis = .practice("标识校验")) -> [Reason] {
    problems.map {
      Reason(code: $0.rawValue, field: field, cause: $0.chinese, basis: basis, cure: "核对后重新填写 \(field)")
    }
  }
}
