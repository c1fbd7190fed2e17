extension FormDefect {
  /// Why a field or table is at fault.
  public enum Reason: Hashable, Sendable {
    /// A first-level object is not filed; I-02.
    case levelOneNotFiled
    /// The edition is not the one of the day.
    case formNotInForce
    case unknownTable
    case unknownField
    case tableMissing
    /// The form has one sheet of it.
    case oneSheetOnly
    /// The table is for other objects than this.
    case tableNotAsked
    case missing
    /// What it depends on says otherwise.
    case notAsked
    /// Not of the field's kind.
    case wrongKind
    case tooLong(Int)
    case controlCharacter
    case notDigits(Int)
    case noDate
    case dateAhead
    case outOfRange
    case unknownCode
    /// A code that only the other edition has; I-15.
    case codeOfOtherEdition(FilingForm)
    case codeTwice(String)
    /// This option stands alone; I-17.
    case exclusive(String)
    case identifier(Verdict.Problem)
    /// I-16: the parts add up to this.
    case sumDiffers(Int)
    /// More are filed now than there are.
    case moreThanAll(Int)
    /// The level that follows from the two dimensions; I-01.
    case levelDoesNotFollow(Level)
    /// The level as graded.
    case levelNotAsGraded(Level)
    /// Named, and not among what was handed in.
    case notHandedIn
    /// Material this level must have.
    case materialOwed
    /// A technology is ticked in 表二 whose block in 表四 says no.
    case scenarioDenied(String)

    /// The stable code.
    public var code: String {
      switch self {
      case .levelOneNotFiled: "level_one_not_filed"
      case .formNotInForce: "form_not_in_force"
      case .unknownTable: "unknown_table"
      case .unknownField: "unknown_field"
      case .tableMissing: "table_missing"
      case .oneSheetOnly: "one_sheet_only"
      case .tableNotAsked: "table_not_asked"
      case .missing: "missing"
      case .notAsked: "not_asked"
      case .wrongKind: "wrong_kind"
      case .tooLong: "too_long"
      case .controlCharacter: "control_character"
      case .notDigits: "not_digits"
      case .noDate: "no_date"
      case .dateAhead: "date_ahead"
      case .outOfRange: "out_of_range"
      case .unknownCode: "unknown_code"
      case .codeOfOtherEdition: "code_of_other_edition"
      case .codeTwice: "code_twice"
      case .exclusive: "exclusive"
      case .identifier(let problem): problem.code
      case .sumDiffers: "sum_differs"
      case .moreThanAll: "more_than_all"
      case .levelDoesNotFollow: "level_does_not_follow"
      case .levelNotAsGraded: "level_not_as_graded"
      case .notHandedIn: "not_handed_in"
      case .materialOwed: "material_owed"
      case .scenarioDenied: "scenario_denied"
      }
    }

    /// Where the rule stands.
    public func basis(on form: FilingForm) -> Basis {
      switch self {
      case .levelOneNotFiled: .measures("第十五条")
      case .materialOwed: .measures("第十六条")
      case .levelDoesNotFollow: form == .of2025 ? Basis(form.instrument, "表三") : .grading2008()
      default: Basis(form.instrument)
      }
    }
  }
}
